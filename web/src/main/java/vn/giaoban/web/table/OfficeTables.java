package vn.giaoban.web.table;

import static vn.giaoban.web.table.TableWords.VIETNAMESE;
import static vn.giaoban.web.table.TableWords.say;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.table.Table;
import vn.giaoban.archive.table.Table.Column;
import vn.giaoban.meetings.table.ConferenceRow;
import vn.giaoban.meetings.table.FollowUpRow;
import vn.giaoban.meetings.table.NumberedDocument;
import vn.giaoban.meetings.table.Tables;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.EvidenceEntry;
import vn.giaoban.meetings.task.StatusCount;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskStatusTable;
import vn.giaoban.meetings.task.TaskTables;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Written;
import vn.giaoban.web.task.DueWords;

/** The tables of the office for Excel, always in Vietnamese; each is asked of the same boundary as the page that shows it. */
@ApplicationScoped
public class OfficeTables {

    private static final List<Column> SUMMARY = List.of(
            column("no", 4),
            column("body", 21),
            column("all", 6),
            column("done", 6),
            column("doneInTime", 6),
            column("doneLate", 6),
            column("notDone", 6),
            column("openInTime", 6),
            column("overdue", 6),
            column("undated", 6),
            column("notCompleted", 6),
            column("rateOfDue", 7),
            column("rateOfAll", 7),
            column("suspended", 6),
            column("cancelled", 6));

    private static final List<Column> FOLLOW_UP = List.of(
            column("no", 4),
            column("source", 10),
            column("content", 22),
            column("lead", 9),
            column("coordinating", 9),
            column("due", 8),
            column("progress", 14),
            column("products", 10),
            column("verdict", 8),
            column("difficulties", 10));

    private static final List<Column> ANNEX = List.of(
            column("no", 4),
            column("content", 34),
            column("lead", 14),
            column("coordinating", 14),
            column("due", 11),
            column("deliverable", 14),
            column("note", 9));

    private static final List<Column> CONFERENCES = List.of(
            column("no", 4),
            column("day", 8),
            column("conference", 34),
            column("chair", 15),
            column("came", 9),
            column("notice", 15),
            column("tasks", 7),
            column("done", 8));

    @EJB
    TaskTables counts;

    @EJB
    Tables tables;

    @Inject
    BodyNames names;

    @Inject
    DueWords dues;

    @Inject
    Clock clock;

    /** C: how the tasks stand, by lead body. */
    public Table summary(LocalDate asOf, LocalDate from, LocalDate to) {
        TaskStatusTable table = counts.status(asOf, from, to);
        List<List<Object>> rows = new ArrayList<>();
        for (StatusCount row : table.rows()) {
            rows.add(count(rows.size() + 1, names.full(row.body()), row));
        }
        rows.add(count(null, say("table.total"), table.totals()));
        return table("summary", table.asOf(), SUMMARY, rows);
    }

    private static List<Object> count(Integer ordinal, String name, StatusCount of) {
        return Table.row(
                ordinal,
                name,
                of.total(),
                of.done(),
                of.doneInTime(),
                of.doneLate(),
                of.notDone(),
                of.openInTime(),
                of.overdue(),
                of.undated(),
                of.notCompleted(),
                share(of.rateOfDue()),
                share(of.rateOfAll()),
                of.suspended(),
                of.cancelled());
    }

    /** A share of nothing is a dash. */
    private static Object share(Double rate) {
        return rate == null ? "–" : rate;
    }

    /** B: what came of the tasks of a list. */
    public Table followUp(TaskFilter filter) {
        List<List<Object>> rows = new ArrayList<>();
        for (FollowUpRow row : tables.followUp(filter)) {
            TaskView task = row.task();
            rows.add(Table.row(
                    rows.size() + 1,
                    source(row),
                    task.content(),
                    names.full(task.lead()),
                    names.all(task.coordinating()),
                    due(task.due()),
                    row.report() == null
                            ? task.percent() + " %"
                            : join(task.percent() + " %", row.report().note()),
                    products(row),
                    verdict(task),
                    row.report() == null ? null : row.report().difficulties()));
        }
        return table("followUp", filter.asOf(), FOLLOW_UP, rows);
    }

    /** A: the tasks of one conference as they were given. */
    public Table annex(long conference) {
        List<List<Object>> rows = new ArrayList<>();
        for (FollowUpRow row : tables.followUp(TaskFilter.ofConference(conference))) {
            TaskView task = row.task();
            rows.add(Table.row(
                    rows.size() + 1,
                    task.content(),
                    names.full(task.lead()),
                    names.all(task.coordinating()),
                    due(task.originalDue() == null ? task.due() : task.originalDue()),
                    join(task.deliverable(), task.reporting()),
                    null));
        }
        return table("annex", null, ANNEX, rows);
    }

    /** D: the book of conferences. */
    public Table conferences(LocalDate from, LocalDate to, LocalDate asOf) {
        List<List<Object>> rows = new ArrayList<>();
        for (ConferenceRow row : tables.conferences(from, to, asOf)) {
            rows.add(Table.row(
                    rows.size() + 1,
                    row.conference().startDate(),
                    row.conference().title(),
                    row.conference().chair(),
                    row.came() + "/" + row.called(),
                    cited(row.notice()),
                    row.tasks().total(),
                    row.tasks().done()));
        }
        return table("conferences", asOf, CONFERENCES, rows);
    }

    private Table table(String name, LocalDate asOf, List<Column> columns, List<List<Object>> rows) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return new Table(
                say("table." + name).toUpperCase(VIETNAMESE),
                List.of(Written.fill(say("table.asOf"), Written.day(day))),
                columns,
                rows,
                List.of(),
                true);
    }

    private String source(FollowUpRow row) {
        return row.source() == null ? row.task().conferenceTitle() : cited(row.source());
    }

    private String products(FollowUpRow row) {
        return Stream.concat(
                        row.products().stream().map(OfficeTables::cited),
                        row.task().evidence().stream().map(EvidenceEntry::description))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String cited(NumberedDocument document) {
        if (document == null) {
            return null;
        }
        return (document.number() == null ? "" : document.number() + ", ") + Written.day(document.issuedOn());
    }

    private String due(Due due) {
        return due == null ? null : dues.say(due);
    }

    private static String verdict(TaskView task) {
        String status = say("taskStatus." + task.status());
        return task.daysLate() == null ? status : status + " – " + Written.fill(say("table.daysLate"), task.daysLate());
    }

    private static String join(String first, String second) {
        return Stream.of(first, second)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static Column column(String name, int share) {
        return TableWords.column("column." + name, share);
    }
}
