package vn.giaoban.meetings.conclusion.drafting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of the text as it was sent: composed to Unicode NFC, no-break and other spaces made plain and collapsed,
 * invisible characters and Markdown's bold marks left out, each character with the code points it came from.
 */
final class SentText {

    /* Longer runs of combining marks are no writing; composing them piecewise keeps hostile input linear. */
    private static final int LONGEST_CLUSTER = 16;

    private final String sent;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private boolean marked;

    private SentText(String sent) {
        this.sent = sent;
    }

    /** A line before it is known whether the text is written with marks. */
    private static final class Line {
        private final String text;
        private final int[] starts;
        private final int[] ends;

        Line(String text, int[] starts, int[] ends) {
            this.text = text;
            this.starts = starts;
            this.ends = ends;
        }
    }

    /** The lines in order; an empty passage is an empty line. */
    static List<Passage> lines(String sent) {
        SentText reading = new SentText(sent);
        reading.read();
        return reading.lines.stream()
                .map(line -> Passage.of(line.text, line.starts, line.ends, reading.marked))
                .toList();
    }

    private void read() {
        int codePoint = 0;
        int i = 0;
        while (i < sent.length()) {
            int next = endOfCluster(i);
            int size = sent.codePointCount(i, next);
            take(i, next, codePoint, codePoint + size);
            codePoint += size;
            i = next;
        }
        endLine();
    }

    private int endOfCluster(int i) {
        int next = i + Character.charCount(sent.codePointAt(i));
        for (int n = 1; n < LONGEST_CLUSTER && next < sent.length(); n++) {
            int c = sent.codePointAt(next);
            if (!combines(c)) {
                break;
            }
            next += Character.charCount(c);
        }
        return next;
    }

    private static boolean combines(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || isHangulTail(c);
    }

    private static boolean isHangulTail(int c) {
        return c >= 0x1160 && c <= 0x11FF;
    }

    private void take(int i, int next, int from, int to) {
        char c = sent.charAt(i);
        if (isLineBreak(c)) {
            if (c != '\n' || i == 0 || sent.charAt(i - 1) != '\r') {
                endLine();
            }
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                append(' ', from, to);
            }
        } else if (isVisible(sent.codePointAt(i)) && !isBold(i)) {
            String composed = Normalizer.normalize(sent.substring(i, next), Normalizer.Form.NFC);
            for (int k = 0; k < composed.length(); k++) {
                append(
                        Character.getType(composed.charAt(k)) == Character.SURROGATE && composed.length() == 1
                                ? '\uFFFD'
                                : composed.charAt(k),
                        from,
                        to);
            }
        }
    }

    /* A mark without a letter to stand on is none; long runs of them are an attack. */
    private static boolean isVisible(int c) {
        return Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private boolean isBold(int i) {
        char c = sent.charAt(i);
        return (c == '*' || c == '_')
                && ((i + 1 < sent.length() && sent.charAt(i + 1) == c) || (i > 0 && sent.charAt(i - 1) == c));
    }

    private void append(char c, int from, int to) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = from;
        ends[at] = to;
        text.append(c);
        marked |= Spelling.isMarked(c);
    }

    private void endLine() {
        int length = text.length() > 0 && text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length();
        lines.add(new Line(text.substring(0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length)));
        text.setLength(0);
    }
}
