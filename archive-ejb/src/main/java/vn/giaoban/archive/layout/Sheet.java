package vn.giaoban.archive.layout;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** An empty document on the paper of the rules, and the paragraphs that are put on it. */
final class Sheet {
    private final XWPFDocument document = new XWPFDocument();
    private final LayoutRules rules;
    private boolean wide;

    Sheet(LayoutRules rules) {
        this.rules = rules;
        dressByDefault();
        cutPaper(bodySection());
        numberPages();
    }

    XWPFDocument document() {
        return document;
    }

    LayoutRules rules() {
        return rules;
    }

    /** Width of the printed area of the page that is being written, in twips. */
    int textWidth() {
        int upright = Measure.twips(rules.textWidthMm());
        return wide
                ? upright
                        + Measure.twips(rules.paper().heightMm() - rules.paper().widthMm())
                : upright;
    }

    Letters letters(int sizePt) {
        return Letters.upright(rules.font(), sizePt);
    }

    /** A paragraph of running text: justified, first line in, lines at a fixed distance. */
    XWPFParagraph running() {
        XWPFParagraph paragraph = document.createParagraph();
        LayoutRules.Body body = rules.body();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(Measure.twips(body.firstLineMm()));
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(body.afterPt() * Measure.TWIPS_PER_POINT);
        paragraph.setSpacingBetween(body.exactLinePt(), LineSpacingRule.EXACT);
        return paragraph;
    }

    /** A line in the middle of the page. */
    XWPFParagraph centred(int beforePt, int afterPt) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(beforePt * Measure.TWIPS_PER_POINT);
        paragraph.setSpacingAfter(afterPt * Measure.TWIPS_PER_POINT);
        return paragraph;
    }

    /** Writes a centred text; a long one in lines of about the same length. */
    void writeBalanced(Letters letters, XWPFParagraph paragraph, String text) {
        BalancedLines.narrow(paragraph, letters, text, textWidth());
        letters.write(paragraph, text);
    }

    /**
     * Ends the pages written so far; what follows begins on a new page and counts its pages from 1.
     *
     * @param onLongSide whether these pages lie on their long side
     */
    void beginAnnex(boolean onLongSide) {
        XWPFParagraph last = document.createParagraph();
        last.setSpacingBefore(0);
        last.setSpacingAfter(0);
        last.setSpacingBetween(1, LineSpacingRule.EXACT);
        CTSectPr following = bodySection();
        last.getCTP().getPPr().setSectPr((CTSectPr) following.copy());
        following.addNewType().setVal(STSectionMark.NEXT_PAGE);
        following.addNewPgNumType().setStart(BigInteger.ONE);
        if (onLongSide) {
            wide = true;
            CTPageSz size = following.getPgSz();
            Object width = size.getW();
            size.setW(size.getH());
            size.setH(width);
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    private void dressByDefault() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(rules.font());
        fonts.setHAnsi(rules.font());
        fonts.setEastAsia(rules.font());
        fonts.setCs(rules.font());
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    private void cutPaper(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Measure.twips(rules.paper().widthMm())));
        size.setH(BigInteger.valueOf(Measure.twips(rules.paper().heightMm())));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Measure.twips(rules.margins().topMm())));
        margins.setBottom(BigInteger.valueOf(Measure.twips(rules.margins().bottomMm())));
        margins.setLeft(BigInteger.valueOf(Measure.twips(rules.margins().leftMm())));
        margins.setRight(BigInteger.valueOf(Measure.twips(rules.margins().rightMm())));
        margins.setHeader(BigInteger.valueOf(Measure.twips(rules.pageNumber().fromEdgeMm())));
        margins.setFooter(BigInteger.valueOf(Measure.twips(rules.pageNumber().fromEdgeMm())));
        margins.setGutter(BigInteger.ZERO);
    }

    private void numberPages() {
        putPageNumber(margin(HeaderFooterType.DEFAULT));
        if (!rules.pageNumber().onFirstPage()) {
            margin(HeaderFooterType.FIRST).createParagraph();
        }
    }

    private XWPFHeaderFooter margin(HeaderFooterType pages) {
        return switch (rules.pageNumber().place()) {
            case TOP_CENTRE -> document.createHeader(pages);
            case BOTTOM_CENTRE -> document.createFooter(pages);
        };
    }

    private void putPageNumber(XWPFHeaderFooter margin) {
        XWPFParagraph paragraph = margin.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        XWPFRun run = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
        letters(rules.pageNumber().sizePt()).dress(run);
        run.setText("2");
    }

    private CTSectPr bodySection() {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }
}
