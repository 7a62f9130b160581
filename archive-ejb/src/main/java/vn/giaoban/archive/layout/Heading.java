package vn.giaoban.archive.layout;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The head of the first page: on the left superior, issuer, star and number, on the right the title of all Party
 * documents with its line, place and date (elements 1 to 4), and the mark of a draft.
 */
final class Heading {
    static final String DRAFT_MARK = "DỰ THẢO";

    private static final String STAR = "*";
    private static final int RIGHT_PERCENT = 53;
    private static final int BESIDE_TITLE_PT = 6;
    private static final String BLANK_NUMBER = CleanText.NBSP.repeat(6);

    private final Sheet sheet;
    private final LayoutRules.Sizes sizes;

    Heading(Sheet sheet) {
        this.sheet = sheet;
        this.sizes = sheet.rules().sizes();
    }

    void write(NoticeOfConclusion notice) {
        SideBySide blocks = new SideBySide(sheet, Math.max(titleWidthTwips(), sheet.textWidth() * RIGHT_PERCENT / 100));
        writeIssuer(blocks, notice);
        writeTitle(blocks);
        XWPFParagraph date = blocks.right();
        sheet.letters(sizes.placeAndDate()).italic().write(date, placeAndDate(notice.place(), notice.issuedOn()));
    }

    /** {@code Số 05-TB/HU}: two digits at least, no colon; blank in a draft. */
    static String number(NoticeOfConclusion notice) {
        return "Số" + CleanText.NBSP + bareNumber(notice) + "-" + CleanText.line(notice.symbol());
    }

    /** The same within a sentence: {@code số 05-TB/HU}. */
    static String numberInText(NoticeOfConclusion notice) {
        return number(notice).replaceFirst("S", "s");
    }

    private static String bareNumber(NoticeOfConclusion notice) {
        return notice.isDraft()
                ? BLANK_NUMBER
                : String.format(Locale.ROOT, "%02d", notice.number()) + CleanText.line(notice.numberSuffix());
    }

    /** Zero before days below 10 and before January and February, so that no figure can be added by hand. */
    static String placeAndDate(String place, LocalDate day) {
        String date = day == null
                ? "ngày%1$s%1$s%1$s%1$s%1$stháng%1$s%1$s%1$s%1$s%1$snăm%1$s%1$s%1$s%1$s%1$s%1$s"
                        .formatted(CleanText.NBSP)
                : String.format(
                        Locale.ROOT,
                        day.getMonthValue() <= 2 ? "ngày %02d tháng %02d năm %d" : "ngày %02d tháng %d năm %d",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear());
        // The date stays whole; a long name of a place goes on a line of its own.
        return CleanText.line(place) + ", " + date.replace(" ", CleanText.NBSP);
    }

    /** The line under the title is as long as the title itself. */
    static double titleWidthPt(LayoutRules rules) {
        return TimesNewRoman.boldWidthPt(rules.title(), rules.sizes().title());
    }

    private int titleWidthTwips() {
        return Measure.pointsInTwips(titleWidthPt(sheet.rules()) + 2 * BESIDE_TITLE_PT);
    }

    private void writeIssuer(SideBySide blocks, NoticeOfConclusion notice) {
        CleanText.paragraphs(notice.superior())
                .forEach(line -> blocks.writeLeft(sheet.letters(sizes.superior()), CleanText.capitals(line)));
        CleanText.paragraphs(notice.issuer())
                .forEach(line -> blocks.writeLeft(sheet.letters(sizes.issuer()).bold(), CleanText.capitals(line)));
        sheet.letters(sizes.issuer()).write(blocks.left(), STAR);
        sheet.letters(sizes.number()).write(blocks.left(), number(notice));
        if (notice.isDraft()) {
            sheet.letters(sizes.number()).bold().write(blocks.left(), DRAFT_MARK);
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
