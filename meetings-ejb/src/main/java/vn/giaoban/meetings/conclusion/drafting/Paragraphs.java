package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines to paragraphs. An article has a paragraph a line; a PDF breaks each line at the margin. A line goes on in the next
 * where the words say so (a small letter, a comma, "ngày" at the end) or where it is full: the next word did not fit.
 */
final class Paragraphs {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?:trang )?[-–. ]*\\d{1,3}(?: ?/ ?\\d{1,3})?[-–. ]*");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern WEB_DEBRIS = Pattern.compile(
            "loading\\W*|https?://\\S*|www\\.\\S*|(?:lượt xem|chia sẻ|in trang|bản in|quay lại|đọc bài viết)\\b.{0,40}");
    private static final Cue AWAITS_NUMBER =
            Cue.of("(?:năm|ngày|tháng|quý|số|khóa|điều|khoản|mục|lần thứ|lần|đến|trước|-) ?$");
    private static final Cue ABBREVIATED = Cue.of("(?:tp|tx|tt|q|h|p|đ/c|ths|ts|pgs|gs)\\. ?$");

    private final LineBreaks breaks;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Passage> open = new ArrayList<>();
    private boolean blank;
    private boolean page;

    private Paragraphs(LineBreaks breaks) {
        this.breaks = breaks;
    }

    static List<Paragraph> of(List<Passage> lines) {
        LineBreaks breaks = LineBreaks.of(lines);
        Paragraphs reading = new Paragraphs(breaks);
        lines.stream().filter(line -> !(line.isEmpty() && breaks.spacedOut())).forEach(reading::take);
        reading.close();
        return List.copyOf(reading.paragraphs);
    }

    private void take(Passage line) {
        if (line.isEmpty()) {
            blank = true;
        } else if (PAGE_NUMBER.matcher(line.plain()).matches()) {
            page = true;
        } else if (NO_WORDS.matcher(line.text()).matches()
                || WEB_DEBRIS.matcher(line.plain()).matches()) {
            blank = true;
        } else {
            if (open.isEmpty() || !continues(open.get(open.size() - 1), line)) {
                close();
            }
            open.add(line);
            blank = false;
            page = false;
        }
    }

    private boolean continues(Passage previous, Passage line) {
        boolean awaitsNumber = AWAITS_NUMBER.matcher(tail(previous)).find();
        char first = line.text().charAt(0);
        if (Label.of(line).isMark() && !((awaitsNumber && Character.isDigit(first)) || isRange(previous, line))) {
            return false;
        }
        if (isEnded(previous)) {
            return last(previous) == ';' && !blank && (Character.isLowerCase(first) || isFull(previous, line));
        }
        if (Character.isLowerCase(first) || ",)”%".indexOf(first) >= 0 || awaitsNumber || isRange(previous, line)) {
            return true;
        }
        if ((blank && !page) || (previous.isCapitals() != line.isCapitals() && isHeading(previous))) {
            return false;
        }
        return previous.text().endsWith(",")
                || (!blank && previous.isCapitals() && line.isCapitals())
                || isFull(previous, line);
    }

    /* "nhiệm kỳ 2024" at the end of one line, "- 2029" at the beginning of the next. */
    private static boolean isRange(Passage previous, Passage line) {
        return Character.isDigit(last(previous)) && line.text().matches("[-–] ?\\d.*");
    }

    private static boolean isHeading(Passage line) {
        return line.isCapitals()
                || (Label.of(line).isMark()
                        && line.after(Label.of(line).length()).isCapitals());
    }

    /** Whether a line ends with a stop, not with an abbreviation. */
    static boolean isEnded(Passage line) {
        return ".;:!?…".indexOf(last(line)) >= 0
                && !ABBREVIATED.matcher(tail(line)).find();
    }

    private boolean isFull(Passage line, Passage next) {
        int word = next.text().indexOf(' ');
        return line.length() + 1 + (word < 0 ? next.length() : word) > breaks.full();
    }

    private static char last(Passage line) {
        return line.text().charAt(line.length() - 1);
    }

    private static Passage tail(Passage line) {
        return line.after(Math.max(0, line.length() - 12));
    }

    private void close() {
        if (!open.isEmpty()) {
            Passage whole = Passage.join(open);
            Label label = Label.of(whole);
            paragraphs.add(new Paragraph(label, whole.after(label.length())));
            open.clear();
        }
    }
}
