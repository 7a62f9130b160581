package vn.giaoban.meetings.conclusion.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark a paragraph of a list begins with. Offices write {@code I-}, {@code I.}, {@code 1-}, {@code 1.}, {@code 1)},
 * {@code 1.1.}, {@code a)}, {@code (1)}, {@code -}, {@code +}; both numbering styles occur, so only the rank counts.
 *
 * @param rank how deep: 1 roman, 2 arabic, 3 arabic with a point, 4 letter, 5 dash, 6 plus; 0 without a mark
 * @param length characters the mark takes, with the blank after it
 */
record Label(int rank, int length) {

    static final Label NONE = new Label(0, 0);
    static final int ARABIC = 2;
    static final int DASH = 5;

    /* A digit after the mark would make it a date (30-4-2024), a decimal or a range. */
    private static final Pattern MARK = Pattern.compile("(?<roman>[IVX]{1,5} ?[.)/\\-–—:] ?(?=\\D))"
            + "|(?<points>\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?[)/\\-–—]? (?=\\D))"
            + "|(?<arabic>(?:\\(\\d{1,2}\\)|\\d{1,2} ?[.)/\\-–—:]) ?(?=[^\\d\\s]))"
            + "|(?<letter>\\(?[a-zđ] ?[)] ?|[a-zđ][./\\-–] ?(?=[^\\d\\s]))"
            + "|(?<dash>[-–—•●▪■○◦➢➤✓*·\uF0B7\uF02D] ?(?=[^\\d\\s]|\\d+[^\\d\\s]))"
            + "|(?<plus>\\+ ?)");

    static Label of(Passage line) {
        Matcher matcher = MARK.matcher(line.text());
        if (!matcher.lookingAt() || matcher.end() == line.length()) {
            return NONE;
        }
        String[] ranks = {"roman", "arabic", "points", "letter", "dash", "plus"};
        for (int i = 0; i < ranks.length; i++) {
            if (matcher.group(ranks[i]) != null) {
                return new Label(i + 1, matcher.end());
            }
        }
        return NONE;
    }

    boolean isMark() {
        return rank > 0;
    }
}
