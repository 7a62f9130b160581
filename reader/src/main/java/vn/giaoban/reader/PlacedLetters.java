package vn.giaoban.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a page of a PDF by the places of its letters: what stands on one base line is one line, from left to right.
 * (PDFBox's own sorting goes by the heights of the glyphs and mixes neighbouring lines when fonts differ.)
 */
final class PlacedLetters extends PDFTextStripper {
    /** Base lines nearer than this share of the letters' size are one line. */
    private static final float SAME_LINE = 0.3f;

    /** A gap wider than this share of the size parts words; wider than {@link #COLUMN}, columns. */
    private static final float WORD = 0.2f;

    private static final float COLUMN = 2f;

    private final List<TextPosition> letters = new ArrayList<>();

    private PlacedLetters() {}

    static String read(PDDocument document, int page) throws IOException {
        var placed = new PlacedLetters();
        placed.setStartPage(page);
        placed.setEndPage(page);
        placed.getText(document);
        return placed.lines();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
    }

    private String lines() {
        letters.sort(Comparator.comparing(TextPosition::getYDirAdj));
        var text = new StringBuilder();
        var line = new ArrayList<TextPosition>();
        for (TextPosition letter : letters) {
            if (!line.isEmpty() && below(line.get(line.size() - 1), letter)) {
                append(line, text);
                line.clear();
            }
            line.add(letter);
        }
        append(line, text);
        return text.toString();
    }

    private static boolean below(TextPosition upper, TextPosition lower) {
        return lower.getYDirAdj() - upper.getYDirAdj() > SAME_LINE * lower.getFontSizeInPt();
    }

    private static void append(List<TextPosition> line, StringBuilder text) {
        line.sort(Comparator.comparing(TextPosition::getXDirAdj));
        float end = Float.NaN;
        for (TextPosition letter : line) {
            float gap = letter.getXDirAdj() - end;
            if (gap > COLUMN * letter.getFontSizeInPt()) {
                text.append('\t');
            } else if (gap > WORD * letter.getFontSizeInPt() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            text.append(PdfLetters.of(letter));
            end = letter.getXDirAdj() + letter.getWidthDirAdj();
        }
        text.append('\n');
    }
}
