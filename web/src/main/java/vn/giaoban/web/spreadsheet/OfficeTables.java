package vn.giaoban.web.spreadsheet;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.giaoban.web.reason.Reasons;
import vn.giaoban.web.shell.Written;
import vn.giaoban.web.task.DueWords;

/** The tables of the office for Excel, always in Vietnamese; each is asked of the same boundary as the page that shows it. */
@ApplicationScoped
public class OfficeTables {

    private static final ResourceBundle WORDS = Reasons.bundle("vn.giaoban.web.messages", Locale.forLanguageTag("vi"));

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
    public Sheet summary(LocalDate asOf, LocalDate from, LocalDate to) {
        TaskStatusTable table = counts.status(asOf, from, to);
        List<List<Object>> rows = new ArrayList<>();
        for (StatusCount row : table.rows()) {
            rows.add(count(rows.size() + 1, names.full(row.body()), row));
        }
        rows.add(count(null, say("table.total"), table.totals()));
        List<String> columns = columns(
                "no",
                "body",
                "all",
                "done",
                "doneInTime",
                "doneLate",
                "notDone",
                "openInTime",
                "overdue",
                "undated",
                "notCompleted",
                "rateOfDue",
                "rateOfAll",
                "suspended",
                "cancelled");
        List<Integer> widths = List.of(5, 34, 9, 9, 9, 9, 9, 9, 9, 9, 9, 12, 12, 9, 9);
        return new Sheet(say("table.summary.short"), heads("summary", table.asOf()), columns, widths, rows);
    }

    private static List<Object> count(Integer ordinal, String name, StatusCount of) {
        return Sheet.row(
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
    public Sheet followUp(TaskFilter filter) {
        List<List<Object>> rows = new ArrayList<>();
        for (FollowUpRow row : tables.followUp(filter)) {
            TaskView task = row.task();
            rows.add(Sheet.row(
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
        List<String> columns = columns(
                "no",
                "source",
                "content",
                "lead",
                "coordinating",
                "due",
                "progress",
                "products",
                "verdict",
                "difficulties");
        return new Sheet(
                say("table.followUp.short"),
                heads("followUp", filter.asOf()),
                columns,
                List.of(5, 22, 45, 20, 20, 16, 30, 22, 18, 24),
                rows);
    }

    /** A: the tasks of one conference as they were given. */
    public Sheet annex(long conference) {
        List<List<Object>> rows = new ArrayList<>();
        for (FollowUpRow row : tables.followUp(TaskFilter.ofConference(conference))) {
            TaskView task = row.task();
            rows.add(Sheet.row(
                    rows.size() + 1,
                    task.content(),
                    names.full(task.lead()),
                    names.all(task.coordinating()),
                    due(task.originalDue() == null ? task.due() : task.originalDue()),
                    join(task.deliverable(), task.reporting()),
                    null));
        }
        List<String> columns = columns("no", "content", "lead", "coordinating", "due", "deliverable", "note");
        return new Sheet(
                say("table.annex.short"), heads("annex", null), columns, List.of(5, 55, 24, 24, 18, 24, 14), rows);
    }

    /** D: the book of conferences. */
    public Sheet conferences(LocalDate from, LocalDate to, LocalDate asOf) {
        List<List<Object>> rows = new ArrayList<>();
        for (ConferenceRow row : tables.conferences(from, to, asOf)) {
            rows.add(Sheet.row(
                    rows.size() + 1,
                    row.conference().startDate(),
                    row.conference().title(),
                    row.conference().chair(),
                    row.came() + "/" + row.called(),
                    cited(row.notice()),
                    row.tasks().total(),
                    row.tasks().done()));
        }
        List<String> columns = columns("no", "day", "conference", "chair", "came", "notice", "tasks", "done");
        return new Sheet(
                say("table.conferences.short"),
                heads("conferences", asOf),
                columns,
                List.of(5, 12, 50, 24, 14, 24, 10, 12),
                rows);
    }

    private List<String> heads(String table, LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return List.of(
                say("table." + table).toUpperCase(Locale.forLanguageTag("vi")),
                Written.fill(say("table.asOf"), Written.day(day)));
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

    private static List<String> columns(String... names) {
        return Stream.of(names).map(name -> say("column." + name)).toList();
    }

    private static String say(String key) {
        return WORDS.getString(key);
    }
}
