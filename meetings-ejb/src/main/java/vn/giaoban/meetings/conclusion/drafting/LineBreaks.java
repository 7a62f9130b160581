package vn.giaoban.meetings.conclusion.drafting;

import java.util.List;

/**
 * How a text breaks its lines, learnt from the text itself: an article not at all, a file of a typewriter's width at the same
 * letter, a printed page at a margin that wide letters reach sooner; and some readers of pages put a blank line after each.
 *
 * @param full length from which a line counts as full, the next word did not fit; infinite where lines are not broken
 * @param spacedOut whether a blank line says nothing
 */
record LineBreaks(double full, boolean spacedOut) {

    private static final int SHORTEST_MARGIN = 60;
    private static final int LONGEST_MARGIN = 160;

    static LineBreaks of(List<Passage> lines) {
        int margin = margin(lines);
        Tally tally = Tally.of(lines);
        return new LineBreaks(
                margin == 0 ? Double.POSITIVE_INFINITY : margin * fullness(tally), tally.spacedGoOn > tally.nextGoOn);
    }

    /** The width that nearly all lines keep, or 0 where it is not that of a page. */
    private static int margin(List<Passage> lines) {
        int[] lengths = lines.stream()
                .mapToInt(Passage::length)
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        int wide = lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 20];
        return wide < SHORTEST_MARGIN || wide > LONGEST_MARGIN ? 0 : wide;
    }

    /**
     * Which part of the margin a full line fills. Letters differ in width: on a printed page the shortest full line has about
     * three quarters of the letters of the longest. Where most lines begin anew, each stands for itself.
     */
    private static double fullness(Tally tally) {
        int goOn = tally.nextGoOn + tally.spacedGoOn;
        if (goOn > tally.begin) {
            return 0.75;
        }
        return tally.begin > goOn + 1 ? Double.POSITIVE_INFINITY : 0.9;
    }

    /** What follows lines that end without a stop. */
    private static final class Tally {
        /** A small letter in the next line. */
        private int nextGoOn;
        /** A small letter after a blank line. */
        private int spacedGoOn;
        /** A capital in the next line, where neither line is a heading or an item. */
        private int begin;

        static Tally of(List<Passage> lines) {
            Tally tally = new Tally();
            Passage before = null;
            boolean blank = false;
            for (Passage line : lines) {
                if (line.isEmpty()) {
                    blank = true;
                    continue;
                }
                if (before != null && !Paragraphs.isEnded(before)) {
                    tally.count(before, blank, line);
                }
                before = line;
                blank = false;
            }
            return tally;
        }

        private void count(Passage before, boolean blank, Passage line) {
            if (Character.isLowerCase(line.text().charAt(0))) {
                if (blank) {
                    spacedGoOn++;
                } else {
                    nextGoOn++;
                }
            } else if (!blank && !before.isCapitals() && !Label.of(line).isMark()) {
                begin++;
            }
        }
    }
}
