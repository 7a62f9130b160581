package vn.giaoban.reader;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.giaoban.reader.legacy.Lettering;

/**
 * Reads a page of a PDF in the order in which it was written, with a mark where the font changes its meaning, and a sign
 * where the file does not say which letter was drawn. A page without old fonts and without lost letters is none of its
 * business.
 */
final class PdfLetters extends PDFTextStripper {

    /** Drawn, but nobody knows which letter it is. */
    private static final String LOST = "\uFFFD";

    private static final Pattern OF_SIGNS =
            Pattern.compile("symbol|wingding|webding|dingbat|marlett", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    /** Of the size of the letters; PDFBox asks for both, and only to tell words and lines apart. */
    private static final float HEIGHT = 0.7f;

    private static final float BLANK = 0.25f;

    private final StringBuilder text = new StringBuilder();
    private boolean telling;

    private PdfLetters() {}

    /** The marked text of a page; empty where no letter of it is old or lost. */
    static Optional<String> read(PDDocument document, int page) throws IOException {
        var letters = new PdfLetters();
        letters.setStartPage(page);
        letters.setEndPage(page);
        letters.writeText(document, Writer.nullWriter());
        return letters.telling ? Optional.of(letters.text.toString()) : Optional.empty();
    }

    /** What a letter of a PDF is, behind the mark of its font. */
    static String of(TextPosition letter) {
        String font = letter.getFont().getName();
        Lettering lettering = Lettering.ofFont(font);
        boolean signs = font != null && OF_SIGNS.matcher(font).find();
        StringBuilder marked = new StringBuilder().append(lettering.mark());
        String drawn = LIGATURE.matcher(letter.getUnicode())
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        for (int i = 0; i < drawn.length(); i++) {
            char known = drawn.charAt(i);
            marked.append(isLost(known, lettering, signs) ? LOST : Character.toString(known));
        }
        return marked.toString();
    }

    /** A place of the private area is a letter in an old font only, and a sign in a font of signs. */
    private static boolean isLost(char letter, Lettering lettering, boolean signs) {
        boolean control = letter < ' ' && !Character.isWhitespace(letter);
        boolean unplaced =
                letter >= '\uE000' && letter <= '\uF8FF' && !signs && !(lettering.isOld() && letter >= '\uF020');
        return control || unplaced;
    }

    @Override
    protected void writeString(String line, List<TextPosition> letters) {
        for (TextPosition letter : letters) {
            String known = of(letter);
            telling |= known.contains(LOST)
                    || Lettering.ofFont(letter.getFont().getName()).isOld();
            text.append(known);
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        text.append('\n');
    }

    /** PDFBox passes over a letter of a composite font that has no meaning; here it keeps its place. */
    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String name = font.getName();
        boolean signs = name != null && OF_SIGNS.matcher(name).find();
        if (font instanceof PDSimpleFont || signs || font.toUnicode(code) != null) {
            super.showGlyph(matrix, font, code, displacement);
        } else {
            processTextPosition(lost(matrix, font, code, displacement));
        }
    }

    private TextPosition lost(Matrix drawn, PDFont font, int code, Vector displacement) {
        PDRectangle page = getCurrentPage().getCropBox();
        Matrix matrix =
                Matrix.concatenate(Matrix.getTranslateInstance(-page.getLowerLeftX(), -page.getLowerLeftY()), drawn);
        Point2D.Float end = matrix.transformPoint(displacement.getX(), displacement.getY());
        float size = getGraphicsState().getTextState().getFontSize();
        return new TextPosition(
                getCurrentPage().getRotation(),
                page.getWidth(),
                page.getHeight(),
                matrix,
                end.x,
                end.y,
                HEIGHT * matrix.getScalingFactorY(),
                end.x - matrix.getTranslateX(),
                BLANK * matrix.getScalingFactorX(),
                LOST,
                new int[] {code},
                font,
                size,
                (int) matrix.getScalingFactorX());
    }
}
