package vn.giaoban.meetings.conclusion.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giaoban.archive.vietnamese.CalendarPeriod;

/** A period as a person types it into a field: the way a report writes it, or the way programs do. */
public final class TypedPeriod {

    private TypedPeriod() {}

    /**
     * Reads {@code quý II/2024}, {@code quy 2 nam 2024}, {@code 6 tháng đầu năm 2024}, {@code tháng 4/2024}, {@code năm
     * 2024}, {@code tuần 16/2024} as well as {@code 2024-Q2}.
     *
     * @param typed what stands in the field, with or without marks, composed or not
     * @return the period as {@link CalendarPeriod} writes it; empty when the field holds anything else, or no year
     */
    public static Optional<String> code(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return CalendarPeriod.parse(code).map(CalendarPeriod::written).or(() -> spoken(typed));
    }

    private static Optional<String> spoken(String typed) {
        List<Passage> lines = SentText.lines(typed.strip());
        if (lines.size() != 1) {
            return Optional.empty();
        }
        Passage line = lines.get(0);
        return WrittenPeriod.in(line).stream()
                .filter(period -> period.hasYear() && period.from() == 0 && period.to() == line.length())
                .map(WrittenPeriod::code)
                .filter(code -> CalendarPeriod.parse(code).isPresent())
                .findFirst();
    }
}
