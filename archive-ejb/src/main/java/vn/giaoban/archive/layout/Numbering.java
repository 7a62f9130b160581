package vn.giaoban.archive.layout;

/**
 * How sections and clauses are counted. Both ways occur (practice): central texts of 2017 write {@code I-} and
 * {@code 1-}, those of 2026 {@code I.} and {@code 1.}.
 */
public enum Numbering {
    DASH("-"),
    DOT(".");

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final String mark;

    Numbering(String mark) {
        this.mark = mark;
    }

    /** The number before a section's heading: {@code I-}, {@code II.} … */
    public String section(int ordinal) {
        return roman(ordinal) + mark;
    }

    /** The number before a clause: {@code 1-}, {@code 2.} … */
    public String clause(int ordinal) {
        return ordinal + mark;
    }

    private static String roman(int ordinal) {
        StringBuilder letters = new StringBuilder();
        int rest = ordinal;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                letters.append(LETTERS[i]);
                rest -= VALUES[i];
            }
        }
        return letters.toString();
    }
}
