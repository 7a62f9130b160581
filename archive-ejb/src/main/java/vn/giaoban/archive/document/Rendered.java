package vn.giaoban.archive.document;

import java.util.List;

/**
 * A document as it was written.
 *
 * @param fileName e.g. {@code 05-TB-HU.docx}
 * @param type media type of the file
 * @param content the file
 * @param pages its text; known to whoever wrote it, so that no reader has to find it out
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only handed over
public record Rendered(String fileName, String type, byte[] content, List<String> pages) {

    public Rendered {
        pages = List.copyOf(pages);
    }
}
