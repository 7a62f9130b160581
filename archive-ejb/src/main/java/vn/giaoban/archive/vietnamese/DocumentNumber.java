package vn.giaoban.archive.vietnamese;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number and symbol of a document, taken apart: {@code 05a-TB/HU} is number 5, suffix A, kind TB, body HU; the state's
 * {@code 12/2015/NĐ-CP} carries a year as well. Party form after Hướng dẫn 36-HD/VPTW (2018); other spellings are practice.
 *
 * @param number the number in its series, 0 … 99999, without leading zeros
 * @param suffix "A", "B" … or "BIS" of a number used twice, else empty (practice)
 * @param kind symbol of the kind in capitals, with its marks as written; empty if not written
 * @param body symbol of the issuing body in capitals; empty if not written
 * @param year the year written inside a state number, else null
 */
public record DocumentNumber(int number, String suffix, String kind, String body, Integer year) {

    public DocumentNumber {
        suffix = upper(suffix);
        kind = upper(kind);
        body = upper(body);
    }

    /**
     * Reads a text that is nothing but a number, in any spelling an office uses: {@code 23-KL/HU}, {@code 23 KL HU},
     * {@code kl 23}, {@code số 23/KL-HU}, {@code Kết luận số 23}; any case, any dash, composed or not, leading zeros or
     * not.
     *
     * @param text what was written or typed, or null
     * @return the number; empty if the text is not a number and nothing else
     */
    public static Optional<DocumentNumber> parse(String text) {
        return NumberSpelling.read(text);
    }

    /** The one spelling under which the number is compared: {@code 5|TB|HU}, {@code 5A|TB|HU}, {@code 12|2015|NĐ|CP}. */
    public String canonical() {
        return joined(number + suffix, year == null ? "" : year.toString(), kind, body);
    }

    /** {@link #canonical()} without marks ({@code 12|2015|ND|CP}), for those who type none. */
    public String folded() {
        return Vietnamese.fold(canonical()).toUpperCase(Locale.ROOT);
    }

    /** Kind and number alone without marks, {@code 23|KL}: what "kl 23" asks for; empty when no kind is written. */
    public String foldedShort() {
        return kind.isEmpty()
                ? ""
                : Vietnamese.fold(joined(number + suffix, kind)).toUpperCase(Locale.ROOT);
    }

    /** In the Party's own form, {@code 05-TB/HU}, or the state's where there is a year: {@code 12/2015/NĐ-CP}. */
    public String written() {
        String digits = (number < 10 ? "0" : "") + number + suffix.toLowerCase(Locale.ROOT);
        String symbol = DocumentKinds.cased(kind);
        String issuer = DocumentKinds.cased(body);
        if (year != null) {
            return digits + "/" + year + "/" + joinedBy("-", symbol, issuer);
        }
        return joinedBy("-", digits, joinedBy("/", symbol, issuer));
    }

    private static String joined(String... parts) {
        return joinedBy("|", parts);
    }

    private static String joinedBy(String separator, String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String upper(String part) {
        return part == null ? "" : part.toUpperCase(Locale.ROOT);
    }
}
