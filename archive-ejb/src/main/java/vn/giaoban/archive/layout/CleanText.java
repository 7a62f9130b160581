package vn.giaoban.archive.layout;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.archive.rule.Refusal;

/**
 * What a person typed, made fit for paper: precomposed letters, no characters that XML or a printer cannot bear, single
 * blanks, and no line that ends between a word and its number.
 */
final class CleanText {
    /** A blank at which no line ends. */
    static final String NBSP = "\u00A0";

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    // Among them 0x0B and 0x0C, which Word means as a soft break and a page break.
    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    // Controls, unpaired surrogates, non-characters, and the invisible marks that turn the direction of writing.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF"
                    + "\uFDD0-\uFDEF\uFFF9-\uFFFB\uFFFE\uFFFF]");

    private static final Pattern WORD_AND_NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(ngày|tháng|năm|quý|số|điều|khoản|điểm|mục|lần|khóa|khoá|thứ) (?=\\d|[IVXLC]+(?!\\p{L}))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RANGE = Pattern.compile("(?<=\\d) ([-–]) (?=\\d)");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d) (?=%)");
    private static final Pattern BULLET = Pattern.compile("^([-–+•*]) ");

    private CleanText() {}

    /**
     * The text as one line; empty for null.
     *
     * @throws Refusal INVALID {@code notice.secrecyMark} when the line is a mark of secrecy: no paper that bears one is
     *     made here (Luật Bảo vệ bí mật nhà nước)
     */
    static String line(String typed) {
        if (typed == null) {
            return "";
        }
        String oneLine = BREAKS.matcher(typed).replaceAll(" ").replace('\t', ' ');
        String printable = UNPRINTABLE.matcher(oneLine).replaceAll("");
        String composed = Normalizer.normalize(printable, Normalizer.Form.NFC);
        if (SecrecyMark.in(composed).isPresent()) {
            throw Refusal.invalid("notice.secrecyMark");
        }
        return bind(BLANKS.matcher(composed).replaceAll(" ").strip());
    }

    /** The text as paragraphs, parted at line breaks, without empty ones. */
    static List<String> paragraphs(String typed) {
        if (typed == null) {
            return List.of();
        }
        return Arrays.stream(BREAKS.split(typed))
                .map(CleanText::line)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The text as one line of capitals. */
    static String capitals(String typed) {
        return line(typed).toUpperCase(VIETNAMESE);
    }

    private static String bind(String text) {
        String bound = WORD_AND_NUMBER.matcher(text).replaceAll("$1" + NBSP);
        bound = RANGE.matcher(bound).replaceAll(NBSP + "$1" + NBSP);
        bound = PERCENT.matcher(bound).replaceAll(NBSP);
        return BULLET.matcher(bound).replaceAll("$1" + NBSP);
    }
}
