package vn.giaoban.web.api.report;

import java.time.LocalDate;
import java.util.Set;
import vn.giaoban.meetings.report.NewRound;
import vn.giaoban.web.api.Id;

/** A round to be opened. */
record WantedRound(
        String title,
        String period,
        LocalDate cutOff,
        LocalDate dueOn,
        Set<String> bodies,
        Id conference,
        String instructions) {

    NewRound round() {
        return new NewRound(
                title, period, cutOff, dueOn, bodies, conference == null ? null : conference.value(), instructions);
    }
}
