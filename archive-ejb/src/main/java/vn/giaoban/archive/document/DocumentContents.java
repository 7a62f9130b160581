package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Text and files of the documents; whoever asks must be able to read the document at this moment. */
@Stateless
@RolesAllowed(READ)
public class DocumentContents {

    @Inject
    Shelf shelf;

    /** The text page by page; empty when the caller may not read the document. */
    public Optional<List<TextPage>> pages(long documentId) {
        return shelf.find(documentId).map(shelf::pages);
    }
}
