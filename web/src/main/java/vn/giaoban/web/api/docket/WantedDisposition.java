package vn.giaoban.web.api.docket;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.docket.Disposition;
import vn.giaoban.meetings.docket.DispositionKind;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Quality;

/** What is to be decided on a line; what each member means stands at {@link Disposition}. */
record WantedDisposition(
        DispositionKind kind,
        LocalDate on,
        String reason,
        LocalDate day,
        String lead,
        Quality quality,
        List<Assignment> parts) {

    Disposition disposition() {
        return new Disposition(kind, on, reason, day, lead, quality, parts);
    }
}
