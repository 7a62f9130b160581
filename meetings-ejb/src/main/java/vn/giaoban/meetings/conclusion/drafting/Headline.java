package vn.giaoban.meetings.conclusion.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.giaoban.archive.vietnamese.WrittenDate;

/** The name of the conference: the article's heading, the subject of the notice, or the words that tell of its opening. */
final class Headline {

    private static final Cue CONFERENCE = Cue.of("hội nghị|giao ban|cuộc họp|phiên họp|buổi làm việc");
    private static final Cue HELD = Cue.of("tổ chức|diễn ra|chủ trì|triệu tập|tiến hành|đã họp|họp|khai mạc");
    private static final Cue PAPER = Cue.of(
            "(?:(?:chủ đề|tiêu đề|về việc|v/v|trích yếu) ?:? ?)?(?:thông báo|biên bản|báo cáo|kết luận|tin|thông tin|tóm tắt|tổng hợp|ghi nhanh)|(?:chủ đề|tiêu đề|trích yếu)");
    private static final Cue NAME =
            Cue.of("(?:hội nghị|(?:cuộc |phiên )?họp giao ban|giao ban|cuộc họp|phiên họp|buổi làm việc)");
    private static final Cue NAME_ENDS =
            Cue.behind("[,.;:]? ?(?<!\\p{L})(?:về|để|nhằm|do|dưới|đồng chí|cho biết|vào|nhằm|diễn ra|được|ngày|đã)");
    private static final Cue TIME_FIELD = Cue.of("(?:thời gian|bắt đầu|hôm nay)");
    private static final int LONGEST_HEAD = 25;
    private static final int LONGEST_TITLE = 300;

    private Headline() {}

    /** Index of the paragraph that opens the account: it tells that the conference was held, and mostly when. */
    static int opening(List<Paragraph> text) {
        int limit = Math.min(text.size(), LONGEST_HEAD);
        for (int i = 0; i < limit; i++) {
            Passage body = text.get(i).body();
            boolean tells = (CONFERENCE.in(body) && HELD.in(body)) || TIME_FIELD.begins(body);
            if (tells && !isTitle(body) && !WrittenDate.in(body.plain()).isEmpty()) {
                return i;
            }
        }
        for (int i = 0; i < limit; i++) {
            Paragraph paragraph = text.get(i);
            if (paragraph.isClosed() && paragraph.body().words() > 8 && !isTitle(paragraph.body())) {
                return i;
            }
        }
        return 0;
    }

    /** A line that names a paper or a conference and tells nothing: no stop at its end, or capitals throughout. */
    static boolean isTitle(Passage body) {
        if (body.isEmpty() || body.length() > LONGEST_TITLE) {
            return false;
        }
        char last = body.text().charAt(body.length() - 1);
        return ".;:!?…,".indexOf(last) < 0 && (body.isCapitals() || (PAPER.begins(body) && CONFERENCE.in(body)));
    }

    /** The title, or nothing where no conference is named. */
    static Optional<String> of(List<Paragraph> opening) {
        int told = opening(opening);
        for (Paragraph paragraph : opening.subList(0, Math.min(told, opening.size()))) {
            Passage heading = paragraph.body();
            if (CONFERENCE.in(heading) && heading.length() <= LONGEST_TITLE && saysWhich(name(heading))) {
                return Optional.of(name(heading));
            }
        }
        return opening.stream()
                .skip(told)
                .limit(3)
                .flatMap(paragraph -> told(paragraph.body()).stream())
                .findFirst();
    }

    /* "Thông báo kết luận giao ban" does not say of which one; the account does. */
    private static boolean saysWhich(String name) {
        return name.split(" ", -1).length > 2;
    }

    /* The notice is about the conference; its own name is not the conference's. */
    private static String name(Passage heading) {
        Matcher matcher = NAME.matcher(heading);
        return PAPER.begins(heading) && matcher.find()
                ? capital(heading.after(matcher.start()).trimmed().text())
                : heading.trimmed().text();
    }

    private static Optional<String> told(Passage sentence) {
        Matcher any = NAME.matcher(sentence);
        int from = any.find() ? any.start() : -1;
        if (from < 0) {
            return Optional.empty();
        }
        Passage rest = sentence.slice(from, Math.min(sentence.length(), from + 160));
        Matcher end = NAME_ENDS.matcher(rest);
        int to = rest.length();
        while (end.find()) {
            if (end.start() > 9) {
                to = end.start();
                break;
            }
        }
        int stop = rest.text().indexOf('.');
        Passage name = rest.before(stop > 0 ? Math.min(stop, to) : to).trimmed();
        return name.isEmpty() ? Optional.empty() : Optional.of(capital(name.text()));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
