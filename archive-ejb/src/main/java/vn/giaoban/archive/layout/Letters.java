package vn.giaoban.archive.layout;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The letters of one element: font, size in points, and how they stand. */
record Letters(String font, int sizePt, boolean isBold, boolean isItalic, boolean isUnderlined) {

    static Letters upright(String font, int sizePt) {
        return new Letters(font, sizePt, false, false, false);
    }

    Letters bold() {
        return new Letters(font, sizePt, true, isItalic, isUnderlined);
    }

    Letters italic() {
        return new Letters(font, sizePt, isBold, true, isUnderlined);
    }

    Letters underlined() {
        return new Letters(font, sizePt, isBold, isItalic, true);
    }

    /** Writes the text at the end of the paragraph. */
    void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        dress(run);
        run.setText(text);
    }

    /** How wide the text is at most, in points: exact for bold letters of the usual font, others are a little narrower. */
    double widthPt(String text) {
        return TimesNewRoman.boldWidthPt(text, sizePt);
    }

    void dress(XWPFRun run) {
        run.setFontFamily(font);
        if (isBold) {
            run.setBold(true);
        }
        if (isItalic) {
            run.setItalic(true);
        }
        run.setFontSize(sizePt);
        if (isUnderlined) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }
}
