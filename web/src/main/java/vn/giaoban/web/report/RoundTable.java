package vn.giaoban.web.report;

import static vn.giaoban.web.table.TableWords.VIETNAMESE;
import static vn.giaoban.web.table.TableWords.column;
import static vn.giaoban.web.table.TableWords.say;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.table.Table;
import vn.giaoban.archive.table.Table.Column;
import vn.giaoban.meetings.calendar.PeriodWords;
import vn.giaoban.meetings.report.RoundView;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Written;

/** "Tiến độ nộp báo cáo" as a table that leaves the house, always in Vietnamese. */
@Dependent
public class RoundTable {

    private static final List<Column> COLUMNS = List.of(
            column("column.no", 6),
            column("column.body", 36),
            column("round.dueOn", 13),
            column("round.submittedOn", 13),
            column("round.late", 13),
            column("word.state", 19));

    @Inject
    BodyNames names;

    /** The table of a round. */
    public Table of(RoundView round) {
        List<List<Object>> rows = new ArrayList<>();
        for (RoundView.Line line : round.reports()) {
            rows.add(Table.row(
                    rows.size() + 1,
                    names.full(line.body()),
                    round.dueOn(),
                    line.submittedOn(),
                    line.daysLate() == null
                            ? (line.submittedOn() == null ? null : say("round.inTime"))
                            : Written.fill(say("round.daysLate"), line.daysLate()),
                    say("reportState." + line.state())));
        }
        return new Table(
                say("round.table").toUpperCase(VIETNAMESE) + " "
                        + PeriodWords.of(round.period()).toUpperCase(VIETNAMESE),
                List.of(round.title()),
                COLUMNS,
                rows,
                List.of(),
                false);
    }
}
