package vn.giaoban.archive.intake;

import java.util.List;

/**
 * What the reading of a file yielded.
 *
 * @param state what became of it; only READ and CUT_SHORT have pages
 * @param mediaType the type that the content shows, whatever the name says; {@code application/octet-stream} if unknown
 * @param pages the text by pages (PDF) or slides; one entry for other types. What was typed in a font of before Unicode was
 *     brought to it; a letter of which nobody knows what it is stands there as U+FFFD
 * @param typed the same pages as the file has them, where they were brought to Unicode; empty for a page that was not
 * @param all how many pages the file has, where one of them was recognised in a picture; else how many were read
 * @param confidence how sure the machine is of what it recognised, of a hundred; negative where nothing had to be recognised
 */
public record ReadText(
        TextState state, String mediaType, List<String> pages, List<String> typed, int all, int confidence) {

    static final String UNKNOWN_TYPE = "application/octet-stream";

    public ReadText {
        pages = List.copyOf(pages);
        typed = List.copyOf(typed);
    }

    static ReadText without(TextState state) {
        return new ReadText(state, UNKNOWN_TYPE, List.of(), List.of(), 0, -1);
    }

    /** The pages one after the other, each beginning on a new line. */
    public String text() {
        return String.join("\n", pages);
    }
}
