package vn.giaoban.meetings.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.CalendarPeriod;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.calendar.PeriodWords;

/**
 * By when a task is to be done.
 *
 * @param day for {@link DueKind#DAY}; may also be known for {@link DueKind#BEFORE_NEXT}
 * @param period for {@link DueKind#PERIOD}, written {@code 2024}, {@code 2024-H1}, {@code 2024-Q1}, {@code 2024-06} or
 *     {@code 2024-W12}
 * @param text the words of the deadline, or null
 */
public record Due(
        @NotNull DueKind kind,
        LocalDate day,
        String period,
        @Size(max = 500) String text) {

    /** Until this day, which is still in time. */
    public static Due on(LocalDate day) {
        return new Due(DueKind.DAY, day, null, null);
    }

    /** Until the last day of this period. */
    public static Due within(String period) {
        return new Due(DueKind.PERIOD, null, period, null);
    }

    public static Due of(DueKind kind) {
        return new Due(kind, null, null, null);
    }

    /** The last day that is in time; empty for work without a day, which can never be late. */
    public Optional<LocalDate> lastDay() {
        return switch (kind) {
            case DAY, BEFORE_NEXT -> Optional.ofNullable(day);
            case PERIOD -> CalendarPeriod.parse(period).map(CalendarPeriod::last);
            case BY_PLAN, STANDING, RECURRING, NONE -> Optional.empty();
        };
    }

    /** The deadline as the papers of the office word it; what was written wins over the usual words of its kind. */
    public String inWords() {
        return switch (kind) {
            case DAY -> WrittenDate.of(day);
            case PERIOD -> upperFirst(PeriodWords.of(period));
            case BY_PLAN -> words("Theo kế hoạch");
            case STANDING -> words("Thường xuyên");
            case RECURRING -> words("Định kỳ");
            case BEFORE_NEXT -> words("Trước hội nghị lần sau");
            case NONE -> "";
        };
    }

    private String words(String usual) {
        return text == null || text.isBlank() ? usual : upperFirst(text);
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * Refuses what cannot be the deadline of an assigned task.
     *
     * @throws Refusal INVALID {@code task.noDue}, {@code due.noDay}, {@code period.unknown} or {@code
     *     task.dueBeforeAssigned}
     */
    void check(LocalDate assignedOn) {
        if (kind == null || kind == DueKind.NONE) {
            throw Refusal.invalid("task.noDue");
        }
        if (kind == DueKind.DAY && day == null) {
            throw Refusal.invalid("due.noDay");
        }
        if (kind == DueKind.PERIOD && lastDay().isEmpty()) {
            throw Refusal.invalid("period.unknown", period);
        }
        if (lastDay().filter(last -> last.isBefore(assignedOn)).isPresent()) {
            throw Refusal.invalid("task.dueBeforeAssigned", lastDay().orElseThrow(), assignedOn);
        }
    }
}
