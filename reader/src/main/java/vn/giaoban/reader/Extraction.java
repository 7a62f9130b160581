package vn.giaoban.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.reader.legacy.LegacyText;
import vn.giaoban.reader.legacy.Lettering;

/**
 * What a file yielded.
 *
 * @param outcome how it ended
 * @param mediaType the type its content shows, whatever its name says; {@code application/octet-stream} if unknown
 * @param pages the text: one entry per page of a PDF or slide of a presentation, one in all for other types, none
 *     without text
 * @param typed the same pages as the file has them, where they were typed in a font of before Unicode; empty for a page that
 *     was not
 * @param all how many pages the file has, of which one was recognised; else how many were read
 * @param confidence how sure the machine is of what it recognised in a picture, of a hundred; else {@value #READ_NOT_SEEN}
 */
public record Extraction(
        Outcome outcome, String mediaType, List<String> pages, List<String> typed, int all, int confidence) {

    /** Nothing had to be recognised. */
    static final int READ_NOT_SEEN = -1;

    public Extraction {
        pages = List.copyOf(pages);
        typed = List.copyOf(typed);
    }

    static Extraction without(Outcome outcome, String mediaType) {
        return new Extraction(outcome, mediaType, List.of(), List.of(), 0, READ_NOT_SEEN);
    }

    /**
     * Judges pages that were read to their end or to the limit; what was typed in a font of before Unicode is brought to it.
     *
     * @param marked the pages as they were read, with marks of their fonts or without
     */
    static Extraction of(String mediaType, List<String> marked, boolean cutShort) {
        List<String> read = LegacyText.read(marked);
        List<String> pages = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String page = PlainText.tidy(read.get(i));
            String before = PlainText.tidy(Lettering.unmarked(marked.get(i)));
            pages.add(page);
            typed.add(page.equals(before) ? "" : before);
        }
        if (!cutShort && pages.stream().allMatch(String::isBlank)) {
            return without(Outcome.NO_TEXT_LAYER, mediaType);
        }
        Outcome outcome = cutShort ? Outcome.CUT_SHORT : Outcome.READ;
        return new Extraction(outcome, mediaType, pages, typed, pages.size(), READ_NOT_SEEN);
    }

    /** A page of a scan; one on which nothing was recognised is empty. */
    static Extraction recognised(String mediaType, Tesseract.Recognised read, int all, int characters) {
        String page = PlainText.tidy(read.text());
        String bounded = page.substring(0, Math.min(characters, page.length()));
        return new Extraction(Outcome.READ, mediaType, List.of(bounded), List.of(""), all, read.confidence());
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(outcome.name());
        out.writeUTF(mediaType);
        out.writeInt(pages.size());
        for (int i = 0; i < pages.size(); i++) {
            write(pages.get(i), out);
            write(typed.get(i), out);
        }
        out.writeInt(all);
        out.writeInt(confidence);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
