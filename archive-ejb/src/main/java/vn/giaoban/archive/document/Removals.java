package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.WITHDRAW_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.content.ContentStore;
import vn.giaoban.archive.rule.Refusal;

/**
 * "Gỡ khẩn cấp": what must not be on the system, a state secret above all, leaves it at once and for good – text, files, what
 * was made of them, what is kept of answers and drafts; the index follows before anybody finds it again. The number stays taken,
 * and the audit says who removed it, when and why, without its content.
 */
@Stateless
@RolesAllowed(WITHDRAW_DOCUMENTS)
public class Removals {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Shelf shelf;

    @Inject
    ContentStore store;

    @Inject
    Relating relating;

    @Inject
    Likening likening;

    @Inject
    DocumentViews views;

    @Inject
    Changes changes;

    @Inject
    Caller caller;

    /**
     * Removes the content of a document. It cannot be undone.
     *
     * @param named the number of the document, or its subject where it has none: whoever removes it says which he means
     * @param reason why; it is kept, so it must not repeat the content
     * @throws Refusal UNKNOWN {@code document.unknown}; INVALID {@code removal.otherName}; CONFLICT {@code document.removed}
     */
    public Removed remove(long id, @NotBlank @Size(max = 2000) String named, @NotBlank @Size(max = 500) String reason) {
        Document document = shelf.existing(id);
        if (document.removal() != null) {
            throw Refusal.conflict("document.removed");
        }
        String name = document.number() == null ? document.subject() : document.number();
        if (!name.equals(PlainText.line(named))) {
            throw Refusal.invalid("removal.otherName", name);
        }
        List<String> contents =
                document.files().stream().map(DocumentFile::sha256).distinct().toList();
        relating.followOthers(document);
        document.removeContent(new Removal(changes.now(), caller.account().username()), PlainText.line(reason));
        changes.note("document.remove", document, PlainText.line(reason));
        shelf.write();
        forget(id);
        em.refresh(document);
        List<Document> sameFile = contents.stream()
                .flatMap(sha256 -> withFile(sha256).stream())
                .distinct()
                .toList();
        contents.forEach(this::removeUnlessUsed);
        return new Removed(views.view(document, List.of()), views.lines(sameFile));
    }

    /** The rows come first and the bytes last: if anything fails before, all of it is still there. */
    private void forget(long id) {
        likening.forgetText(id);
        for (String statement : List.of(
                "delete from document_citation where document_id = ?1",
                "delete from document_likeness where first_id = ?1 or second_id = ?1",
                "update document_relation set clause = null where source_id = ?1 or target_id = ?1",
                "delete from file_page where document_id = ?1",
                "delete from document_file where document_id = ?1")) {
            em.createNativeQuery(statement).setParameter(1, id).executeUpdate();
        }
        em.createNativeQuery("delete from draft where form = ?1")
                .setParameter(1, "documentEntry/" + id)
                .executeUpdate();
        em.createNativeQuery("delete from request_answer where location like ?1 or body like ?2")
                .setParameter(1, "%documents/" + id)
                .setParameter(2, "%\"id\":\"" + id + "\"%")
                .executeUpdate();
    }

    private List<Document> withFile(String sha256) {
        return em.createNamedQuery("Document.withFile", Long.class)
                .setParameter("files", List.of(sha256))
                .setParameter("self", 0L)
                .getResultStream()
                .flatMap(other -> shelf.find(other).stream())
                .toList();
    }

    private void removeUnlessUsed(String sha256) {
        boolean used = !em.createNativeQuery("select 1 from document_file where sha256 = ?1 fetch first 1 rows only")
                .setParameter(1, sha256)
                .getResultList()
                .isEmpty();
        if (!used) {
            try {
                store.remove(sha256);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
