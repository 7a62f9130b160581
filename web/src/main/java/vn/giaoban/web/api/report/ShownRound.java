package vn.giaoban.web.api.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.meetings.report.ReportState;
import vn.giaoban.meetings.report.RoundView;
import vn.giaoban.web.api.Id;

/** A round of reports; what each member means stands at {@link RoundView}. */
record ShownRound(
        String id,
        String title,
        String period,
        LocalDate cutOff,
        LocalDate dueOn,
        String conference,
        String instructions,
        OffsetDateTime openedAt,
        String openedBy,
        OffsetDateTime closedAt,
        List<ShownRoundLine> reports) {

    /** How far one body has come. */
    record ShownRoundLine(String id, String body, ReportState state, LocalDate submittedOn, Integer daysLate) {}

    static ShownRound of(RoundView round) {
        return new ShownRound(
                Id.of(round.id()),
                round.title(),
                round.period(),
                round.cutOff(),
                round.dueOn(),
                round.conference() == null ? null : Id.of(round.conference()),
                round.instructions(),
                round.openedAt(),
                round.openedBy(),
                round.consolidatedAt(),
                round.reports().stream()
                        .map(line -> new ShownRoundLine(
                                Id.of(line.id()), line.body(), line.state(), line.submittedOn(), line.daysLate()))
                        .toList());
    }
}
