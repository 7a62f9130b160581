package vn.giaoban.web.shell;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import vn.giaoban.archive.vietnamese.WrittenDate;

/**
 * How days, hours and numbers are written on a page, in both languages: dd/mm/yyyy, {@code 1.589}, {@code 2,2 MB}
 * (practice of Vietnamese offices). Used as functions of the tag library.
 */
public final class Written {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Written() {}

    /** A day, {@code 19/03/2024}; a dash where there is none. */
    public static String day(Temporal day) {
        return day == null ? "–" : WrittenDate.of(LocalDate.from(local(day)));
    }

    /**
     * The day that somebody wrote, with or without leading noughts.
     *
     * @throws DateTimeParseException when it is none, or one that the calendar does not have, 31/02/2024
     */
    public static LocalDate toDay(String written) {
        return LocalDate.parse(written, TYPED);
    }

    /** A moment, {@code 08:00 19/03/2024}; a dash where there is none. */
    public static String moment(Temporal moment) {
        if (moment == null) {
            return "–";
        }
        return moment instanceof LocalDate day ? WrittenDate.of(day) : MOMENT.format(local(moment));
    }

    /** The hour of a moment, {@code 08:00}. */
    public static String hour(Temporal moment) {
        return moment == null || moment instanceof LocalDate ? "" : HOUR.format(local(moment));
    }

    /** The machine-readable form for a {@code time} element. */
    public static String iso(Temporal moment) {
        return moment == null ? "" : local(moment).toString();
    }

    /** A whole number with points between thousands. */
    public static String number(Number n) {
        return n == null ? "–" : String.format(VIETNAMESE, "%,d", n.longValue());
    }

    /** A share with one digit, {@code 86,4 %}; a dash where it is one of nothing. */
    public static String share(Double share) {
        return share == null ? "–" : String.format(VIETNAMESE, "%,.1f %%", share * 100);
    }

    /** The size of a file, {@code 2,2 MB}. */
    public static String size(Number bytes) {
        if (bytes == null) {
            return "–";
        }
        long b = bytes.longValue();
        if (b < 1024) {
            return b + " B";
        }
        return b < 1024 * 1024
                ? String.format(VIETNAMESE, "%,d KB", Math.round(b / 1024.0))
                : String.format(VIETNAMESE, "%,.1f MB", b / 1024.0 / 1024.0);
    }

    /** Whole days from one day to another; negative when the second lies earlier. */
    public static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** The number of a week day, 1 = Monday … 7 = Sunday, for the key of its name. */
    public static String weekday(LocalDate day) {
        return day == null ? "" : Integer.toString(day.getDayOfWeek().getValue());
    }

    /** A sentence of the bundle with its place filled. */
    public static String fill(String sentence, Object first) {
        return new MessageFormat(sentence, VIETNAMESE).format(new Object[] {first});
    }

    /** A sentence of the bundle with its two places filled. */
    public static String fill(String sentence, Object first, Object second) {
        return new MessageFormat(sentence, VIETNAMESE).format(new Object[] {first, second});
    }

    private static Temporal local(Temporal moment) {
        if (moment instanceof OffsetDateTime at) {
            return at.atZoneSameInstant(OFFICE).toLocalDateTime();
        }
        return moment instanceof java.time.Instant at ? LocalDateTime.ofInstant(at, OFFICE) : moment;
    }
}
