package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whoever enters a document what it is likely to be the same as, of what he may read. */
@Dependent
class LikelyEntries {

    @Inject
    Likening likening;

    @Inject
    Duplicates duplicates;

    @Inject
    Shelf shelf;

    @Inject
    DocumentViews views;

    /** Refuses to enter what is likely to be there. */
    void refuse(Heading heading, List<TakenFile> files, String text) {
        String number = heading.parsed().map(parsed -> parsed.folded()).orElse(null);
        List<String> contents =
                files.stream().map(taken -> taken.file().sha256()).toList();
        String whole = files.isEmpty() ? text : Shelf.text(files);
        List<LikelyDuplicate> found = likening.likely(number, whole, contents).entrySet().stream()
                .flatMap(this::readable)
                .toList();
        if (!found.isEmpty()) {
            throw new LikelyDuplicates(found);
        }
    }

    /** The documents that have the very same file. */
    List<DocumentLine> withFile(String sha256) {
        return likening.likely(null, "", List.of(sha256)).entrySet().stream()
                .flatMap(this::readable)
                .map(LikelyDuplicate::document)
                .toList();
    }

    /** What was found of one that is entered by now. */
    Stream<Warning> warnings(Document entered) {
        return duplicates.of(entered.id()).stream()
                .map(likely -> new Warning("document.warning.likely", List.of(name(likely.document()))));
    }

    private Stream<LikelyDuplicate> readable(Map.Entry<Long, Likeness> found) {
        Likeness likeness = found.getValue();
        return shelf.find(found.getKey()).filter(Document::isActive).stream()
                .flatMap(document -> views.lines(List.of(document)).stream())
                .map(line -> new LikelyDuplicate(line, likeness.percent(), likeness.sameFile(), null));
    }

    private static String name(DocumentLine line) {
        return Stream.of(line.number(), line.subject())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
