package vn.giaoban.archive.document;

import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.intake.ReadText;

/**
 * A page as the machine read it.
 *
 * @param typed the same as the file has it, where it was typed in a font of before Unicode; else {@code null}
 * @param confidence how sure the machine is of what it recognised in a picture, of a hundred; {@code null} where there was
 *     nothing to recognise
 */
public record ReadPage(String content, String typed, Integer confidence) {

    /** Stands for a letter that a file has lost. */
    private static final char UNCERTAIN = '\uFFFD';

    static ReadPage of(String content) {
        return new ReadPage(content, null, null);
    }

    static List<ReadPage> of(List<String> contents) {
        return contents.stream().map(ReadPage::of).toList();
    }

    static List<ReadPage> of(ReadText text) {
        List<ReadPage> pages = new ArrayList<>();
        for (int i = 0; i < text.pages().size(); i++) {
            String typed = text.typed().get(i);
            pages.add(new ReadPage(text.pages().get(i), typed.isEmpty() ? null : typed, null));
        }
        return pages;
    }

    PageOrigin origin() {
        if (confidence != null) {
            return PageOrigin.RECOGNISED;
        }
        return typed == null ? PageOrigin.FILE : PageOrigin.CONVERTED;
    }

    static int uncertain(String content) {
        return (int) content.chars().filter(letter -> letter == UNCERTAIN).count();
    }
}
