package vn.giaoban.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.giaoban.reader.legacy.LegacyText;

/**
 * What a file yielded.
 *
 * @param outcome how it ended
 * @param mediaType the type its content shows, whatever its name says; {@code application/octet-stream} if unknown
 * @param pages the text: one entry per page of a PDF or slide of a presentation, one in all for other types, none
 *     without text
 */
public record Extraction(Outcome outcome, String mediaType, List<String> pages) {
    public Extraction {
        pages = List.copyOf(pages);
    }

    static Extraction without(Outcome outcome, String mediaType) {
        return new Extraction(outcome, mediaType, List.of());
    }

    /** Judges pages that were read to their end or to the limit; lines typed in a font of before Unicode are brought to it. */
    static Extraction of(String mediaType, List<String> read, boolean cutShort) {
        List<String> pages = LegacyText.read(read);
        if (cutShort) {
            return new Extraction(Outcome.CUT_SHORT, mediaType, pages);
        }
        return pages.stream().allMatch(String::isBlank)
                ? without(Outcome.NO_TEXT_LAYER, mediaType)
                : new Extraction(Outcome.READ, mediaType, pages);
    }

    void writeTo(DataOutputStream out) throws IOException {
        out.writeUTF(outcome.name());
        out.writeUTF(mediaType);
        out.writeInt(pages.size());
        for (String page : pages) {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
