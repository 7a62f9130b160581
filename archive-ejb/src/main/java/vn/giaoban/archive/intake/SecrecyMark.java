package vn.giaoban.archive.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mark of a secret document: MẬT, TỐI MẬT or TUYỆT MẬT, which stands on a line, in a cell or beside the heading of the
 * paper, never inside a sentence (Luật Bảo vệ bí mật nhà nước 117/2025/QH15). "Bí mật nhà nước" and "bảo mật" in a sentence are
 * words, not marks. How it is written makes no difference: letters apart, any case, composed or not, in the fonts of before
 * Unicode, with the letter of its copy behind it.
 */
public final class SecrecyMark {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Line ends, and what divides the cells of a row or the columns of a heading: a tabulator or a wide gap. */
    private static final Pattern LINES = Pattern.compile("\\R|[\\x0B\\f]");

    private static final Pattern COLUMNS = Pattern.compile("\\t+|[\\p{Zs}]{3,}|\\|");

    /** A stamp that was typed behind a subject: "Kế hoạch diễn tập (TỐI MẬT)". */
    private static final Pattern BRACKETED = Pattern.compile("[(\\[{]([\\p{Lu}\\p{M}\\p{Z}.-]{3,40})[)\\]}]");

    /** A stamp in a text box is read right behind the words it stands beside: "Kính gửiTỐI MẬT". No sentence is written so. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}.:;,])((?:(?:TỐI|TUYỆT)\\p{Z}*)?MẬT)\\p{Z}*$");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}]+)[^\\p{L}\\p{M}]*$");

    /** The levels, as they look once everything but letters is gone; then the same in TCVN3 and VNI. */
    private static final Set<String> LEVELS =
            Set.of("mật", "tốimật", "tuyệtmật", "mët", "tèimët", "tuyötmët", "maät", "toáimaät", "tuyeätmaät");

    /** What may stand before the level on its line. */
    private static final List<String> LABELS =
            List.of("dấuchỉmứcđộmật", "dấuđộmật", "mứcđộmật", "cấpđộmật", "độmật", "dấumật");

    /** One letter tells the copies or the degree apart: "TỐI MẬT (A)". */
    private static final Set<String> COPIES = Set.of("", "a", "b", "c");

    /** What stands at the head of every paper and may share a line with the mark when columns were run together. */
    private static final Pattern HEADING = Pattern.compile(
            "ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐỘC LẬP\\P{L}+TỰ DO\\P{L}+HẠNH PHÚC"
                    + "|\\bSỐ\\s*:?\\s*\\d*\\s*-\\s*\\p{L}+/[\\p{L}]+|BẢN SỐ\\s*:?\\s*\\d*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** After these a lone "mật" is the rest of a word that a narrow column has broken. */
    private static final Set<String> HALVES = Set.of("bí", "bảo", "cơ", "thân", "thư");

    private SecrecyMark() {}

    /** The first mark in a text, as it was written; empty when there is none. */
    public static Optional<String> in(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String before = "";
        for (String line : LINES.split(Normalizer.normalize(text, Normalizer.Form.NFC), -1)) {
            Optional<String> mark = onLine(line, before);
            if (mark.isPresent()) {
                return mark;
            }
            before = line.isBlank() ? before : line;
        }
        return Optional.empty();
    }

    /** The mark in any of several texts. */
    public static Optional<String> in(Stream<String> texts) {
        return texts.map(SecrecyMark::in).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> onLine(String line, String before) {
        String rest = HEADING.matcher(line).replaceAll("\t");
        return Stream.of(
                        Stream.of(line, rest),
                        Arrays.stream(COLUMNS.split(rest, -1)),
                        set(BRACKETED, line),
                        set(GLUED, line))
                .flatMap(parts -> parts)
                .filter(part -> isMark(part) && !isBrokenWord(part, before))
                .map(String::strip)
                .findFirst();
    }

    private static Stream<String> set(Pattern where, String line) {
        return where.matcher(line).results().map(found -> found.group(1));
    }

    /** Whether nothing but a mark is written here. */
    private static boolean isMark(String part) {
        // A mark is short; this keeps long lines cheap.
        if (part.length() > 200) {
            return false;
        }
        String letters = letters(part);
        return COPIES.stream()
                .filter(letters::endsWith)
                .map(copy -> letters.substring(0, letters.length() - copy.length()))
                .anyMatch(SecrecyMark::isLevel);
    }

    private static boolean isLevel(String letters) {
        return LEVELS.contains(letters)
                || LABELS.stream()
                        .filter(letters::startsWith)
                        .anyMatch(label -> LEVELS.contains(letters.substring(label.length())));
    }

    private static boolean isBrokenWord(String part, String before) {
        var last = LAST_WORD.matcher(before.strip());
        return part.contains("mật")
                && letters(part).equals("mật")
                && last.find()
                && HALVES.contains(last.group(1).toLowerCase(VIETNAMESE));
    }

    /** The letters alone, in lower case; marks that were set apart from their letter are put back on it. */
    private static String letters(String part) {
        String alone = NOT_LETTERS.splitAsStream(part).collect(Collectors.joining());
        return Normalizer.normalize(alone, Normalizer.Form.NFC).toLowerCase(VIETNAMESE);
    }
}
