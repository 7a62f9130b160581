package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.register.EnteredNumbers;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.IndexOutbox;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/**
 * Enters documents that an import brings, on behalf of whoever began it; he need not be there any more. It asks for no right:
 * the boundary that took the import has.
 */
@Dependent
public class ImportedDocuments {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    FileIntake intake;

    @Inject
    Shelf shelf;

    @Inject
    Changes changes;

    @Inject
    EnteredNumbers numbers;

    @Inject
    IndexOutbox outbox;

    @Inject
    Audit audit;

    /** Those of some ids of the other system under which a document was entered already, in the trash or not. */
    public Set<String> known(Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createNamedQuery("Document.knownExternalIds", String.class)
                        .setParameter("ids", externalIds)
                        .getResultList());
    }

    /**
     * Refuses files that {@link #enter} would refuse; nothing is kept.
     *
     * @throws Refusal as {@link #enter}
     */
    public void examine(List<UploadedFile> files) {
        files.forEach(intake::examine);
    }

    /**
     * Enters one.
     *
     * @param files its files, in order; where there are some, its text is theirs
     * @throws Refusal INVALID what the rules for files and the secrecy guard refuse, before anything is touched
     */
    public void enter(ImportedDocument wanted, List<UploadedFile> files) {
        List<TakenFile> taken = files.stream().map(intake::takeUnanswered).toList();
        DocumentDetails details = wanted.details();
        Heading heading = new Heading(
                details, details.kind(), wanted.issuerId(), wanted.termId(), DocumentNumber.parse(details.number()));
        Document document = new Document(heading, wanted.externalId(), wanted.profileId(), wanted.by(), changes.now());
        document.cameWith(wanted.importId());
        shelf.put(document, taken, PlainText.of(wanted.text()));
        enterNumber(heading, document.id());
        audit.doneFor(
                wanted.by(),
                "document.import",
                "document",
                document.id(),
                details.kind() + " " + details.number() + " " + details.issuedOn() + " #" + wanted.importId());
        outbox.changed(EntryType.DOCUMENT, document.id());
    }

    /** A number that another document carries already stays with that one; both are found by it. */
    private void enterNumber(Heading heading, long documentId) {
        heading.counted()
                .ifPresent(number -> numbers.enter(
                        heading.order(),
                        number.number(),
                        Heading.suffix(number),
                        heading.details().number(),
                        documentId));
    }

    /** Documents of an import that the search does not find yet. */
    public long waiting(long importId) {
        return ((Number) em.createNativeQuery("select count(distinct o.entry_id) from index_outbox o"
                                + " join document d on d.id = o.entry_id"
                                + " where o.entry_type = 'DOCUMENT' and d.import_id = ?1")
                        .setParameter(1, importId)
                        .getSingleResult())
                .longValue();
    }
}
