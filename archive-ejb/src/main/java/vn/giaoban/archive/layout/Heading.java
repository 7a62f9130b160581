package vn.giaoban.archive.layout;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The head of the first page: on the left superior, issuer, star and number, on the right the title of all Party
 * documents with its line, place and date (elements 1 to 4), and the mark of a draft.
 */
final class Heading {
    private static final String STAR = "*";
    private static final int RIGHT_PERCENT = 53;
    private static final int BESIDE_TITLE_PT = 6;

    private final Sheet sheet;
    private final LayoutRules.Sizes sizes;

    Heading(Sheet sheet) {
        this.sheet = sheet;
        this.sizes = sheet.rules().sizes();
    }

    void write(PaperWords.Head head) {
        SideBySide blocks = new SideBySide(sheet, Math.max(titleWidthTwips(), sheet.textWidth() * RIGHT_PERCENT / 100));
        writeIssuer(blocks, head);
        writeTitle(blocks);
        sheet.letters(sizes.placeAndDate()).italic().write(blocks.right(), head.placeAndDate());
    }

    /** The line under the title is as long as the title itself. */
    private static double titleWidthPt(LayoutRules rules) {
        return TimesNewRoman.boldWidthPt(rules.title(), rules.sizes().title());
    }

    private int titleWidthTwips() {
        return Measure.pointsInTwips(titleWidthPt(sheet.rules()) + 2 * BESIDE_TITLE_PT);
    }

    private void writeIssuer(SideBySide blocks, PaperWords.Head head) {
        head.superior().forEach(line -> blocks.writeLeft(sheet.letters(sizes.superior()), line));
        head.issuer()
                .forEach(line -> blocks.writeLeft(sheet.letters(sizes.issuer()).bold(), line));
        sheet.letters(sizes.issuer()).write(blocks.left(), STAR);
        if (!head.number().isEmpty()) {
            sheet.letters(sizes.number()).write(blocks.left(), head.number());
        }
        if (!head.letterSubject().isEmpty()) {
            blocks.writeLeft(sheet.letters(sizes.recipients()).italic(), head.letterSubject());
        }
        if (!head.mark().isEmpty()) {
            sheet.letters(sizes.number()).bold().write(blocks.left(), head.mark());
        }
    }

    private void writeTitle(SideBySide blocks) {
        int linePt = sizes.title() + 4;
        XWPFParagraph title = blocks.right();
        title.setSpacingBetween(linePt, LineSpacingRule.EXACT);
        sheet.letters(sizes.title()).bold().write(title, sheet.rules().title());
        DrawnLine.under(title, titleWidthPt(sheet.rules()), linePt + 1.5);
        title.setSpacingAfter(sizes.issuer() * Measure.TWIPS_PER_POINT);
    }
}
