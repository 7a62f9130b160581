package vn.giaoban.archive.layout;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Makes the lines of a long centred text about equally long, so that no single word is left on the last one. The text
 * itself stays whole: the paragraph is only narrowed, and the word processor breaks it where it fits.
 */
final class BalancedLines {
    /** Room for the rounding of widths. */
    private static final double SLACK = 1.015;

    private BalancedLines() {}

    static void narrow(XWPFParagraph paragraph, Letters letters, String text, int columnTwips) {
        double column = (double) columnTwips / Measure.TWIPS_PER_POINT;
        double whole = letters.widthPt(text);
        if (whole <= column) {
            return;
        }
        int lines = lines(letters, text, column);
        double width = whole / lines;
        while (width < column && lines(letters, text, width) > lines) {
            width++;
        }
        int indent = (int) Math.floor((column - width * SLACK) / 2 * Measure.TWIPS_PER_POINT);
        if (indent > 0) {
            paragraph.setIndentationLeft(indent);
            paragraph.setIndentationRight(indent);
        }
    }

    private static int lines(Letters letters, String text, double width) {
        int lines = 1;
        double filled = 0;
        double blank = letters.widthPt(" ");
        for (String word : text.split(" ", -1)) {
            double wide = letters.widthPt(word);
            if (filled > 0 && filled + blank + wide > width) {
                lines++;
                filled = wide;
            } else {
                filled += (filled > 0 ? blank : 0) + wide;
            }
        }
        return lines;
    }
}
