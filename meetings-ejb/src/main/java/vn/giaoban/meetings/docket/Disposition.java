package vn.giaoban.meetings.docket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Quality;

/**
 * What is decided on a line at the table.
 *
 * @param on the business day; null = today
 * @param note the reason; only a confirmation needs none
 * @param day the new last day, for {@link DispositionKind#EXTEND}
 * @param lead code of the new lead body, for {@link DispositionKind#REASSIGN}
 * @param quality the verdict, for {@link DispositionKind#CONFIRM}; null = met
 * @param parts the tasks that take the place of one, for {@link DispositionKind#SPLIT}
 */
public record Disposition(
        @NotNull DispositionKind kind,
        LocalDate on,
        @Size(max = 2000) String note,
        LocalDate day,
        String lead,
        Quality quality,
        @NotNull @Size(max = 10) List<@Valid @NotNull Assignment> parts) {

    public Disposition {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
