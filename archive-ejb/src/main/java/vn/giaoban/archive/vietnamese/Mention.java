package vn.giaoban.archive.vietnamese;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mention of another document as Party texts make it: {@code Kết luận số 23-KL/HU, ngày 15/3/2024 của Ban Thường vụ Huyện
 * ủy}. The number alone returns with every term; day and issuer tell which document is meant.
 *
 * @param number the number, taken apart
 * @param written the number as it stands in the text
 * @param day the day of issue, where it stands behind the number
 * @param issuer who issued it, as named behind number or day; the empty text where nobody is
 * @param before what the sentence says before the number
 * @param from where the number begins in the text that was looked through, brought to one spelling
 */
public record Mention(
        DocumentNumber number, String written, Optional<LocalDate> day, String issuer, String before, int from) {

    private static final int FAR = 60;
    private static final int SENTENCE = 200;
    private static final int LONGEST_ISSUER = 120;

    private static final Pattern TO_THE_DAY = Pattern.compile(
            "[\\s,(]*(?:(?:được |đã )?(?:ký |ban hành ))?ngày\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OF = Pattern.compile("^[\\s,)]*của\\s+(?<issuer>\\p{Lu}[^.,;:()\\[\\]\"“”\\n]*)");
    private static final Pattern END_OF_ISSUER = Pattern.compile(
            "\\s+(?:về|tại|ngày|là|đã|để|quy định|ban hành|hướng dẫn|triển khai|thực hiện|và\\s+(?!\\p{Lu})|\\()",
            Pattern.UNICODE_CASE);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.;!?](?=\\s)|\\n\\s*\\n|\\n\\s*[-+•]");

    static Mention of(String text, DocumentNumber number, int from, int to) {
        String behind = text.substring(to, Math.min(text.length(), to + FAR));
        Optional<WrittenDate> dated = dateAtOnce(behind);
        int issuerFrom = to + dated.map(WrittenDate::to).orElse(0);
        return new Mention(
                number,
                text.substring(from, to),
                dated.flatMap(date -> date.in(date.year().getAsInt())),
                issuer(text.substring(issuerFrom, Math.min(text.length(), issuerFrom + 2 * LONGEST_ISSUER))),
                sentenceBefore(text.substring(Math.max(0, from - SENTENCE), from)),
                from);
    }

    /** A day counts where nothing but "ngày" stands between it and the number, and where it has its year. */
    private static Optional<WrittenDate> dateAtOnce(String behind) {
        Matcher word = TO_THE_DAY.matcher(behind);
        if (!word.lookingAt()) {
            return Optional.empty();
        }
        List<WrittenDate> dates = WrittenDate.in(behind.replaceAll("\\s", " "));
        return dates.stream()
                .filter(date -> date.from() == word.end() && date.year().isPresent())
                .findFirst();
    }

    private static String issuer(String behind) {
        Matcher named = OF.matcher(behind);
        if (!named.find()) {
            return "";
        }
        String issuer = named.group("issuer");
        Matcher end = END_OF_ISSUER.matcher(issuer);
        String name = (end.find() ? issuer.substring(0, end.start()) : issuer).strip();
        return name.length() <= LONGEST_ISSUER
                ? name
                : name.substring(0, LONGEST_ISSUER).strip();
    }

    private static String sentenceBefore(String before) {
        Matcher end = END_OF_SENTENCE.matcher(before);
        int begin = 0;
        while (end.find()) {
            begin = end.end();
        }
        return before.substring(begin).replaceAll("\\s+", " ").strip();
    }
}
