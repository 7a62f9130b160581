package vn.giaoban.archive.search;

import java.util.List;

/**
 * Carries page numbers through the text into the fragments. An engine tells where in the text a fragment stands on no
 * page; so every line and sentence of a text of several pages begins with one invisible character of the private use
 * area that says its page. No tokenizer makes a token of it, and it is taken out of what is shown.
 */
final class PageMarks {

    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';
    private static final int STRIDE = 48;

    /** What the engines' sentence rules take for the end of a paragraph; a line feed alone is none to them. */
    private static final char PARAGRAPH = '\u2029';

    private PageMarks() {}

    /** The page of what is found by but stands on no page. */
    static final int HEADING = 0;

    /**
     * The heading and the pages as one text. Characters that would read as marks are dropped.
     *
     * @param heading what is found by but stands on no page
     */
    static String join(String heading, List<String> pages) {
        StringBuilder text = new StringBuilder();
        append(text, heading, mark(HEADING));
        for (int i = 0; i < pages.size(); i++) {
            text.append(PARAGRAPH);
            append(text, pages.get(i), mark(i + 1));
        }
        return text.toString();
    }

    /** The page a mark stands for. */
    static int page(char mark) {
        return mark - FIRST;
    }

    static boolean isMark(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static void append(StringBuilder text, String page, char mark) {
        boolean due = true;
        int run = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (isMark(c)) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean begins = i == 0 || endsWord(page.charAt(i - 1));
            if (!space && begins && (due || run >= STRIDE)) {
                text.append(mark);
                due = false;
                run = 0;
            }
            due |= c == '\n' || c == '.' || c == '!' || c == '?' || c == ';';
            run++;
            text.append(c == '\n' && beginsParagraph(page, i + 1) ? PARAGRAPH : c);
        }
    }

    /** Lines are wrapped within sentences; a capital, a digit or a bullet after the break begins something new. */
    private static boolean beginsParagraph(String page, int next) {
        return next >= page.length() || !Character.isLowerCase(page.charAt(next));
    }

    private static boolean endsWord(char before) {
        return Character.isWhitespace(before) || Character.isSpaceChar(before);
    }

    private static char mark(int page) {
        return (char) Math.min(FIRST + page, LAST);
    }
}
