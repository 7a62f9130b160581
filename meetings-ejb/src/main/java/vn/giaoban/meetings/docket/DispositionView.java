package vn.giaoban.meetings.docket;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What was decided on a line.
 *
 * @param by name of who entered it
 * @param day the new last day, or null
 * @param lead code of the new lead body, or null
 * @param parts ids of the tasks that took its place
 */
public record DispositionView(
        DispositionKind kind,
        LocalDate on,
        OffsetDateTime at,
        String by,
        String note,
        LocalDate day,
        String lead,
        List<Long> parts) {

    public DispositionView {
        parts = List.copyOf(parts);
    }
}
