package vn.giaoban.archive.layout;

import java.time.LocalDate;

/**
 * One set of rules of form and the time in which it binds.
 *
 * <p>Lengths are whole millimetres, sizes of letters and distances between lines whole points.
 *
 * @param legalBasis the document that gives the rules, for instance {@code Hướng dẫn 36-HD/VPTW, ngày 03/4/2018}
 * @param validFrom first day of issue it applies to
 * @param validTo last day of issue it applies to; null while it is in force
 * @param title the words over every Party document, first line on the right
 * @param titleDashes what closes kind and subject
 * @param numbering how sections and clauses are counted unless the office decides otherwise
 * @param sealSpaceMm height left for signature and seal between the position and the name
 */
public record LayoutRules(
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo,
        Paper paper,
        Margins margins,
        String font,
        Sizes sizes,
        Body body,
        PageNumber pageNumber,
        String title,
        String titleDashes,
        Numbering numbering,
        int sealSpaceMm) {

    /** Paper upright, for instance A4 of 210 × 297 mm. */
    public record Paper(String name, int widthMm, int heightMm) {}

    /** Margins of the front of a sheet; on the back left and right change places. */
    public record Margins(int topMm, int bottomMm, int leftMm, int rightMm) {}

    /**
     * Sizes of the letters of each element, in points.
     *
     * @param recipientsLabel the words "Nơi nhận:" themselves
     * @param recipients the lines below them
     * @param table the text of tables in annexes
     */
    public record Sizes(
            int title,
            int superior,
            int issuer,
            int number,
            int placeAndDate,
            int kind,
            int subject,
            int body,
            int authority,
            int position,
            int signer,
            int recipientsLabel,
            int recipients,
            int table) {}

    /**
     * How running text is set: justified, always.
     *
     * @param firstLineMm indent of the first line of a paragraph
     * @param afterPt distance to the next paragraph
     * @param exactLinePt distance from line to line
     */
    public record Body(int firstLineMm, int afterPt, int exactLinePt) {}

    /**
     * Arabic page numbers.
     *
     * @param fromEdgeMm distance from the edge of the paper
     * @param onFirstPage whether page 1 shows its number
     */
    public record PageNumber(Place place, int sizePt, int fromEdgeMm, boolean onFirstPage) {

        /** Where the number stands, always in the middle of the line. */
        public enum Place {
            TOP_CENTRE,
            BOTTOM_CENTRE
        }
    }

    /** True when these rules bind a document issued on that day. */
    public boolean bindOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Width of the printed area in millimetres. */
    public int textWidthMm() {
        return paper.widthMm() - margins.leftMm() - margins.rightMm();
    }
}
