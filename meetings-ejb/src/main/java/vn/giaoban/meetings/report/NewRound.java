package vn.giaoban.meetings.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * A round of reports to be opened.
 *
 * @param period written {@code 2024}, {@code 2024-H1}, {@code 2024-Q1}, {@code 2024-06} or {@code 2024-W12}
 * @param cutOff the day at whose end figures are taken ("ngày chốt số liệu")
 * @param dueOn the last day on which a report comes in time ("hạn nộp"); not before the cut-off day
 * @param bodies codes of the bodies that are asked
 * @param conference id of the conference the reports are for, or null
 * @param instructions what the office asks to be written, or null
 */
public record NewRound(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 40) String period,
        @NotNull LocalDate cutOff,
        @NotNull LocalDate dueOn,
        @NotEmpty Set<@NotBlank String> bodies,
        Long conference,
        @Size(max = 2000) String instructions) {

    public NewRound {
        bodies = bodies == null ? Set.of() : Set.copyOf(bodies);
    }
}
