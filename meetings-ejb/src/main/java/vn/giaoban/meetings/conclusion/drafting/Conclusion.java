package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The parts of the text: what tells of the conference, what the conference itself found wanting, and its conclusion.
 *
 * @param opening the paragraphs before the conclusion
 * @param findings the shortcomings told as those the conference named, before it concluded; mostly none
 * @param paragraphs the conclusion, without the signature and the list of recipients
 */
record Conclusion(List<Paragraph> opening, List<Paragraph> findings, List<Paragraph> paragraphs) {

    private static final Cue CONCLUDES = Cue.of("phát biểu kết luận"
            + "|(?<!thực hiện )(?<!thông báo )(?<!theo )(?<!các )kết luận (?:tại )?(?:hội nghị|cuộc họp|buổi họp|buổi làm việc|phiên họp|giao ban)(?! (?:giao ban )?(?:quý|tháng|tuần|lần) trước)"
            + "|(?:đồng chí|đ/c|thường trực|chủ tọa|chủ trì|hội nghị|bí thư|ban thường vụ)[^.;:]{0,160}?(?: đã| thống nhất| có ý kiến| phát biểu)* kết luận"
            + "(?= như sau| một số| những| các nội dung| nội dung|,|:| và chỉ đạo|$)"
            + "|(?:có )?ý kiến kết luận|kết luận như sau|thông báo kết luận[^.;:]{0,160} như sau");
    private static final Cue SPEAKS_LAST =
            Cue.of("(?:đồng chí|đ/c|thường trực|chủ tọa|chủ trì|bí thư|chủ tịch)[^.;]{0,240}?"
                    + "(?:đánh giá cao|yêu cầu|nhấn mạnh|đề nghị|thống nhất|ghi nhận|lưu ý|biểu dương|chỉ đạo|"
                    + ClauseOpening.GIVES + ")");
    private static final Cue FINDS = Cue.of(
            "(?:hội nghị|các đại biểu|thường trực|chủ trì)[^.;:]{0,80}(?:chỉ ra|nhìn nhận|nêu rõ|thẳng thắn|chỉ rõ)"
                    + "[^.;:]{0,120}(?:hạn chế|tồn tại|khuyết điểm|khắc phục|bất cập)");
    private static final Cue RECIPIENTS = Cue.of("nơi nhận|nơi gửi|[tk]/[mlt]|t[ml]\\. ?(?:ban|đảng)|kính gửi");
    private static final int LONGEST_FINDING = 30;
    private static final String END_OF_DOCUMENT = "./.";

    /** Parts a text; without any sign of a conclusion the second part is empty. */
    static Conclusion in(List<Paragraph> all) {
        List<Paragraph> text = withoutSignature(all);
        int head = Headline.opening(text);
        int first = first(text, head, CONCLUDES);
        if (first < 0) {
            first = firstSection(text, head);
            int spoken = first(text, head, SPEAKS_LAST);
            first = first < 0 || (spoken >= 0 && spoken < first) ? spoken : first;
        }
        if (first < 0) {
            return new Conclusion(text, List.of(), List.of());
        }
        List<Paragraph> rest = new ArrayList<>(text.subList(first, text.size()));
        List<Paragraph> opening = new ArrayList<>(text.subList(0, first));
        int at = sentenceOf(rest.get(0).body());
        if (at > 0) {
            Paragraph whole = rest.get(0);
            opening.add(new Paragraph(whole.label(), whole.body().before(at)));
            rest.set(0, new Paragraph(Label.NONE, whole.body().after(at)));
        }
        return new Conclusion(List.copyOf(opening), findings(opening, head), List.copyOf(rest));
    }

    /** A sentence that only says that shortcomings were named: "hội nghị cũng thẳng thắn chỉ ra một số hạn chế". */
    static boolean isFinding(Passage sentence) {
        Matcher matcher = FINDS.matcher(sentence);
        return matcher.find() && sentence.after(matcher.end()).words() <= 4 && sentence.words() <= LONGEST_FINDING;
    }

    /* From the sentence that says so to the end of its paragraph. */
    private static List<Paragraph> findings(List<Paragraph> opening, int head) {
        List<Paragraph> found = new ArrayList<>();
        for (Paragraph paragraph : opening.subList(Math.min(head, opening.size()), opening.size())) {
            Matcher matcher = FINDS.matcher(paragraph.body());
            if (matcher.find()) {
                int at = beginning(paragraph.body(), matcher.start());
                found.add(new Paragraph(Label.NONE, paragraph.body().after(at)));
            }
        }
        return List.copyOf(found);
    }

    private static List<Paragraph> withoutSignature(List<Paragraph> all) {
        List<Paragraph> text = new ArrayList<>();
        for (Paragraph paragraph : all) {
            if (text.size() > 3 && RECIPIENTS.begins(paragraph.body())) {
                break;
            }
            text.add(paragraph);
            if (paragraph.body().text().contains(END_OF_DOCUMENT)) {
                break;
            }
        }
        return text;
    }

    private static int first(List<Paragraph> text, int from, Cue cue) {
        for (int i = from; i < text.size(); i++) {
            Passage body = text.get(i).body();
            if (cue.in(body) && !(i == from && Headline.isTitle(body))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstSection(List<Paragraph> text, int from) {
        for (int i = from; i < text.size(); i++) {
            Paragraph paragraph = text.get(i);
            if ((paragraph.label().isMark() && paragraph.label().rank() < Label.DASH)
                    || (Sections.isHeading(paragraph.body())
                            && (!paragraph.isClosed() || paragraph.label().isMark()))) {
                return i;
            }
        }
        return -1;
    }

    /* Only the sentence that begins to conclude, where the paragraph told of the conference before. */
    private static int sentenceOf(Passage body) {
        Matcher concludes = CONCLUDES.matcher(body);
        Matcher speaks = SPEAKS_LAST.matcher(body);
        int index = concludes.find() ? concludes.start() : speaks.find() ? speaks.start() : 0;
        return beginning(body, index);
    }

    private static int beginning(Passage body, int index) {
        int at = 0;
        for (Sentences.Piece piece : Sentences.of(body)) {
            if (piece.at() <= index) {
                at = piece.at();
            }
        }
        return at;
    }
}
