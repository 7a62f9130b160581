package vn.giaoban.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.ListManager;
import vn.giaoban.reader.legacy.Lettering;

/** Reads a .doc in which an old font is named, run by run, with a mark where the font changes its meaning. */
final class WordBinary {

    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char CELL_ENDS = 0x07;
    private static final char HARD_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;

    private final int characters;
    private final ListManager lists;
    private final StringBuilder text = new StringBuilder();

    /** One entry per open field: whether what is read now is its code, which nobody sees. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private WordBinary(HWPFDocument document, int characters) {
        this.characters = characters;
        this.lists = new ListManager(document);
    }

    /**
     * The marked text of a file; empty where no old font is named in it, or where it is no file of Word 97 or later: such a
     * one is read without fonts.
     *
     * @param characters when there are more of them, the rest is not read
     */
    static Optional<String> read(Path file, int characters) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true);
                var document = new HWPFDocument(container)) {
            if (Arrays.stream(document.getFontTable().getFontNames())
                    .map(Ffn::getMainFontName)
                    .noneMatch(font -> Lettering.ofFont(font).isOld())) {
                return Optional.empty();
            }
            var word = new WordBinary(document, characters);
            word.part(document.getRange());
            word.part(document.getFootnoteRange());
            word.part(document.getEndnoteRange());
            word.part(document.getMainTextboxRange());
            word.part(document.getHeaderStoryRange());
            return Optional.of(word.text.toString());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void part(Range part) {
        fields.clear();
        for (int i = 0; i < part.numParagraphs() && text.length() <= characters; i++) {
            paragraph(part.getParagraph(i));
        }
        text.append('\n');
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.isInList()) {
            text.append(Lettering.UNICODE.mark()).append(lists.getFormattedNumber(paragraph));
        }
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                run(run, paragraph.isTableRowEnd());
            }
        }
    }

    private void run(CharacterRun run, boolean endsRow) {
        if (run.isSymbol()) {
            text.append(Lettering.ofFont(run.getSymbolFont().getMainFontName()).mark())
                    .append(run.getSymbolCharacter());
            return;
        }
        text.append(Lettering.ofFont(run.getFontName()).mark());
        for (char letter : run.text().toCharArray()) {
            letter(letter, endsRow);
        }
    }

    private void letter(char letter, boolean endsRow) {
        switch (letter) {
            case FIELD_BEGINS -> fields.push(true);
            case FIELD_SHOWS -> {
                fields.poll();
                fields.push(false);
            }
            case FIELD_ENDS -> fields.poll();
            default -> {
                if (!fields.contains(true)) {
                    text.append(shown(letter, endsRow));
                }
            }
        }
    }

    private static String shown(char letter, boolean endsRow) {
        return switch (letter) {
            case CELL_ENDS -> endsRow ? "\n" : "\t";
            case '\r', '\u000B', '\f' -> "\n";
            case HARD_HYPHEN -> "-";
            case SOFT_HYPHEN -> "\u00AD";
            default -> letter < ' ' && letter != '\t' ? "" : Character.toString(letter);
        };
    }
}
