package vn.giaoban.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;
import vn.giaoban.reader.legacy.Lettering;

/**
 * Reads a PDF in the order in which its text was written, which keeps columns and table cells together. Where a font
 * lacked Vietnamese letters, those letters were written after their line from another font and the words are torn ("H i
 * ngh"); such a page is read once more by the places of its letters. A page with letters of an old font, or with letters of
 * which the file does not say what they are, is read letter by letter.
 */
final class PdfText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Vietnamese has hardly any word of one letter; above this share of them the words are torn. */
    private static final double TORN = 0.05;

    private PdfText() {}

    static Extraction read(Path file, Parser parser, int characters) throws IOException, SAXException, TikaException {
        PageCollector written = Parsing.parse(file, parser, context(), characters);
        return Extraction.of("application/pdf", letters(file, written.pages(), characters), written.isFull());
    }

    private static List<String> letters(Path file, List<String> written, int characters) throws IOException {
        var pages = new ArrayList<String>();
        int left = characters;
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int i = 0; i < written.size(); i++) {
                String page = PdfLetters.read(document, i + 1).orElse(written.get(i));
                if (share(page) > TORN) {
                    String placed = PlacedLetters.read(document, i + 1);
                    page = share(placed) * 2 < share(page) ? placed : page;
                }
                page = page.substring(0, Math.min(left, page.length()));
                left -= page.length();
                pages.add(page);
            }
        }
        return pages;
    }

    /** The share of words that are a single letter. */
    private static double share(String page) {
        String[] words = BLANKS.split(Lettering.unmarked(page), -1);
        int single = 0;
        for (String word : words) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                single++;
            }
        }
        return (double) single / words.length;
    }

    private static ParseContext context() {
        var config = new PDFParserConfig();
        config.setSortByPosition(false);
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        // Bookmarks repeat the headings.
        config.setExtractBookmarksText(false);
        config.setMaxMainMemoryBytes(64L << 20);
        ParseContext context = Parsing.context(false);
        context.set(PDFParserConfig.class, config);
        return context;
    }
}
