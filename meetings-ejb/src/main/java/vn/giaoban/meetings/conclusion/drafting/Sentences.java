package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph to the pieces a conclusion is counted by: what stands between full stops and semicolons. The stop of a date,
 * a decimal or an abbreviation ends nothing, nor does anything within brackets or quotation marks.
 */
final class Sentences {

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[^\\p{L}])(?:tp|tx|tt|q|h|p|x|đ/c|đ\\.c|ths|ts|pgs|gs|bs|ks|ls|v\\.v|tr|st|no)$");
    private static final Pattern INITIAL = Pattern.compile("(?:^|[^\\p{L}])\\p{Lu}$");
    private static final Pattern NUMBER = Pattern.compile(" ?\\d{1,2}");
    /* A list run together in one line: "… trước ngày 15/4. 2. Giao …". */
    private static final Pattern NEXT_ITEM = Pattern.compile("\\d{1,2}[.)/] ?\\p{Lu}");
    /* A bracket that is not closed within reach is a slip, not a bracket. */
    private static final int REACH = 300;

    /**
     * One piece.
     *
     * @param body without its stop
     * @param at index in the paragraph where it begins
     * @param endsSentence false after a semicolon: the next piece goes on with the same subject
     */
    record Piece(Passage body, int at, boolean endsSentence) {}

    private final Passage paragraph;
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int start;

    private Sentences(Passage paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    static List<Piece> of(Passage paragraph) {
        Sentences reading = new Sentences(paragraph);
        reading.read();
        return List.copyOf(reading.pieces);
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '“' || c == '[') {
                i = closing(i, c);
            } else if (c == ';') {
                cut(i, false);
            } else if (c == '!' || c == '?' || (c == '…' && startsAnew(i + 1)) || (c == '.' && isStop(i))) {
                cut(i, true);
            }
        }
        cut(text.length(), true);
    }

    private int closing(int open, char bracket) {
        char wanted = bracket == '(' ? ')' : bracket == '[' ? ']' : '”';
        int limit = Math.min(text.length(), open + REACH);
        for (int i = open + 1; i < limit; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return open;
    }

    private boolean isStop(int i) {
        if (i + 1 < text.length() && ".,;/)".indexOf(text.charAt(i + 1)) >= 0) {
            return text.charAt(i + 1) == '/' && text.startsWith("./.", i);
        }
        if (!startsAnew(i + 1)) {
            return false;
        }
        if (NUMBER.matcher(text).region(start, i).matches()) {
            return false;
        }
        Passage before = paragraph.slice(Math.max(start, i - 6), i);
        if (before.plain().endsWith("v.v")) {
            return !goesOnSmall(i + 1);
        }
        return !ABBREVIATION.matcher(before.plain()).find()
                && !INITIAL.matcher(before.text()).find();
    }

    /* After a stop a sentence begins with a capital; in a text without any, with whatever follows the blank. */
    private boolean startsAnew(int i) {
        int next = i;
        while (next < text.length() && " \"”“)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (Character.isDigit(c)) {
            return next > i
                    && NEXT_ITEM.matcher(text).region(next, text.length()).lookingAt();
        }
        return Character.isUpperCase(c) || next > i;
    }

    private boolean goesOnSmall(int i) {
        return i + 1 < text.length() && text.charAt(i) == ' ' && Character.isLowerCase(text.charAt(i + 1));
    }

    private void cut(int end, boolean endsSentence) {
        Passage piece = paragraph.slice(start, Math.max(start, end)).trimmed();
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece, start, endsSentence));
        } else if (endsSentence && !pieces.isEmpty()) {
            Piece last = pieces.remove(pieces.size() - 1);
            pieces.add(new Piece(last.body(), last.at(), true));
        }
        start = Math.min(text.length(), end + 1);
    }
}
