package vn.giaoban.reader.legacy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the letters of a stretch of text are meant, as far as the name of its font tells. A mark in the text says from where on
 * one holds; the marks are letters of the private area, which no office uses, and never leave this worker.
 */
public enum Lettering {
    /** There is no font, or its name says nothing. */
    UNKNOWN('\uE0A0', null, false),
    /** A font of today. */
    UNICODE('\uE0A1', null, false),
    TCVN3('\uE0A2', OldLetters.TCVN3, false),
    /** A font whose small letters look like capitals, {@code .VnTimeH}. */
    TCVN3_CAPITALS('\uE0A3', OldLetters.TCVN3, true),
    VNI('\uE0A4', OldLetters.VNI, false),
    VPS('\uE0A5', OldLetters.VPS, false),
    VISCII('\uE0A6', OldLetters.VISCII, false);

    /** A font of which only a part is embedded has six letters in front of its name. */
    private static final Pattern PART = Pattern.compile("^[A-Z]{6}\\+");

    private static final Pattern STYLE = Pattern.compile(
            "(?:[\\s,_-]*(?:Bold|Italic|Regular|Normal|Oblique|Medium|PSMT|MT|PS))+$", Pattern.CASE_INSENSITIVE);

    /** {@code .VnTime}, and without the dot where a program does not take one; {@code VNI-Times} is another. */
    private static final Pattern OF_ABC = Pattern.compile("^(?:[^\\p{L}\\d]+[Vv][Nn]|Vn(?=[A-Z\\d]))");

    private static final Pattern OF_VNI = Pattern.compile("^[^\\p{L}\\d]*VNI", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_VPS = Pattern.compile("^[^\\p{L}\\d]*VPS", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_VISCII =
            Pattern.compile("viscii|^vi[ -]?(?:times|arial|helvetica|courier)", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_TODAY = Pattern.compile(
            "^(?:times|arial|calibri|cambria|tahoma|verdana|courier|segoe|georgia|palatino|book antiqua|garamond|century"
                    + "|helvetica|liberation|dejavu|noto|tinos|roboto|open ?sans|carlito|caladea|aptos|consolas|candara)",
            Pattern.CASE_INSENSITIVE);

    private final char mark;
    private final OldLetters letters;
    private final boolean capitals;

    Lettering(char mark, OldLetters letters, boolean capitals) {
        this.mark = mark;
        this.letters = letters;
        this.capitals = capitals;
    }

    /** What the name of a font says; {@link #UNKNOWN} for none. */
    public static Lettering ofFont(String font) {
        if (font == null) {
            return UNKNOWN;
        }
        String name = PART.matcher(font.strip()).replaceFirst("");
        if (OF_VNI.matcher(name).find()) {
            return VNI;
        }
        if (OF_VPS.matcher(name).find()) {
            return VPS;
        }
        if (OF_VISCII.matcher(name).find()) {
            return VISCII;
        }
        if (OF_ABC.matcher(name).find()) {
            String family = STYLE.matcher(name).replaceFirst("");
            return family.endsWith("H") || family.endsWith("h") ? TCVN3_CAPITALS : TCVN3;
        }
        return OF_TODAY.matcher(name).find() ? UNICODE : UNKNOWN;
    }

    /** Whether text in this font has to be brought to Unicode. */
    public boolean isOld() {
        return letters != null;
    }

    /** Stands in a text in front of what is meant like this. */
    public char mark() {
        return mark;
    }

    Optional<OldLetters> letters() {
        return Optional.ofNullable(letters);
    }

    boolean capitals() {
        return capitals;
    }

    static Optional<Lettering> ofMark(char letter) {
        return letter < UNKNOWN.mark || letter > VISCII.mark
                ? Optional.empty()
                : Arrays.stream(values()).filter(each -> each.mark == letter).findFirst();
    }

    /** A text without marks: those that were put there, and those that somebody sent to mislead. */
    public static String unmarked(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (ofMark(text.charAt(i)).isEmpty()) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
