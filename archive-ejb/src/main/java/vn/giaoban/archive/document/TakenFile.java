package vn.giaoban.archive.document;

import java.util.List;
import java.util.Optional;

/**
 * A file that has passed the rules for uploads, the reader and the secrecy guard, with its text page by page.
 *
 * @param answeredFor whether a line of it looks like a secrecy mark and somebody said why it is none
 */
record TakenFile(DocumentFile file, List<ReadPage> pages, boolean answeredFor) {

    TakenFile {
        pages = List.copyOf(pages);
        file.know(pages.stream()
                .mapToInt(page -> ReadPage.uncertain(page.content()))
                .sum());
    }

    /** What is unusual about it: letters that it has lost. */
    Optional<Warning> warning() {
        FileView view = file.view();
        return view.uncertain() == 0
                ? Optional.empty()
                : Optional.of(new Warning("file.uncertain", List.of(view.name(), String.valueOf(view.uncertain()))));
    }
}
