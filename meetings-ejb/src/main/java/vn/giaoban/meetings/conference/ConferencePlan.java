package vn.giaoban.meetings.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What somebody enters about a conference.
 *
 * @param series the series of conferences it belongs to (kỳ giao ban), or null
 * @param ordinal "lần thứ …", or null
 * @param startTime null where only the day is known
 * @param endDate null = the same day
 * @param organiser code of the body that holds it; null = the committee
 * @param period what it reviews and plans, or null
 * @param summoned codes of the bodies summoned; what the conference brings forth is circulated to them
 */
public record ConferencePlan(
        @Size(max = 200) String series,
        @NotNull ConferenceKind kind,
        @Positive Integer ordinal,
        @NotBlank @Size(max = 500) String title,
        @NotNull LocalDate startDate,
        LocalTime startTime,
        LocalDate endDate,
        LocalTime endTime,
        @Size(max = 300) String place,
        @Valid Chair chair,
        @Size(max = 200) String secretary,
        String organiser,
        Periods period,
        @NotNull @Size(max = 200) List<@NotBlank String> summoned) {

    public ConferencePlan {
        summoned = summoned == null ? List.of() : List.copyOf(summoned);
        period = period == null ? Periods.NONE : period;
    }
}
