package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.WITHDRAW_DOCUMENTS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.access.Reach;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.fonds.Belonging;
import vn.giaoban.archive.rule.Refusal;

/**
 * Where the documents stand. Whoever takes one from here gets only what the caller may read, as the database says at this
 * moment; what he may not read is as if it were not there.
 */
@Dependent
class Shelf {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Examining examining;

    @Inject
    Belonging belonging;

    Optional<Document> find(long id) {
        return Optional.ofNullable(em.find(Document.class, id))
                .filter(document -> access.mayRead(document.profileId()))
                .filter(document -> document.isActive() || caller.may(WITHDRAW_DOCUMENTS));
    }

    /**
     * The document that is to be changed.
     *
     * @throws Refusal UNKNOWN {@code document.unknown}; CONFLICT {@code version.stale} when it was changed meanwhile,
     *     {@code document.removed} when nothing is left of it, else as {@link #toAlter}
     */
    Document toChange(long id, long version) {
        Document document = toAlter(id);
        if (document.removal() != null) {
            throw Refusal.conflict("document.removed");
        }
        if (document.version() != version) {
            throw Refusal.conflict("version.stale");
        }
        return document;
    }

    /**
     * The document of which something is to be altered, whatever its version.
     *
     * @throws Refusal UNKNOWN {@code document.unknown}; CONFLICT {@code fonds.handedOver}
     */
    Document toAlter(long id) {
        Document document = existing(id);
        belonging.refuseIfHandedOver(document.fondsId());
        return document;
    }

    Document existing(long id) {
        return find(id).orElseThrow(() -> Refusal.unknown("document.unknown", id));
    }

    List<Document> page(DocumentFilter filter, int first, int size) {
        return mayList(filter) ? query(filter).page(em, first, size) : List.of();
    }

    long count(DocumentFilter filter) {
        return mayList(filter) ? query(filter).count(em) : 0;
    }

    /** Puts a document there with its text: first the document, then its pages. */
    void put(Document document, List<TakenFile> files, String text) {
        files.forEach(taken -> document.attach(taken.file()));
        document.belongTo(belonging.present());
        em.persist(document);
        em.flush();
        files.forEach(taken -> keep(document, taken.file().id(), taken.pages()));
        if (files.isEmpty() && !text.isBlank()) {
            keep(document, null, ReadPage.of(List.of(text.split("\f"))));
        }
        examining.examine(document, files.isEmpty() ? text : text(files));
    }

    /** The text of files as one. */
    static String text(List<TakenFile> files) {
        return files.stream()
                .flatMap(taken -> taken.pages().stream())
                .map(page -> PlainText.of(page.content()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Puts the text of a file of a document there that was read later than it was taken in. The document is another by that:
     * of two who read it at once one comes too late, and no page stands there twice.
     */
    void putText(Document document, TakenFile taken) {
        em.lock(document, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        keep(document, taken.file().id(), taken.pages());
        textChanged(document);
    }

    /** The text of a document is another than it was; whatever is made of it is made anew. */
    void textChanged(Document document) {
        examining.examineAgain(document);
    }

    /** The document is another than was seen, though no word of it changed. */
    void touch(Document document) {
        em.lock(document, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    boolean holds(String externalId) {
        return !em.createNamedQuery("Document.byExternalId", Long.class)
                .setParameter("externalId", externalId)
                .getResultList()
                .isEmpty();
    }

    List<TextPage> pages(Document document) {
        return em.createNamedQuery("FilePage.ofDocument", FilePage.class)
                .setParameter("document", document.id())
                .getResultStream()
                .map(FilePage::view)
                .toList();
    }

    /** The relations of a document whose other end the caller may read as well. */
    List<RelationView> relations(Document document) {
        Reach reach = access.reach();
        return entries(document.id()).stream()
                .filter(relation -> reach.covers(relation.other(document.id()).profileId()))
                .filter(relation -> relation.other(document.id()).isActive())
                .map(relation -> relation.seenFrom(document.id()))
                .toList();
    }

    long profileOf(Circulation circulation) {
        return access.profileOf(circulation);
    }

    /** Writes what was changed, so that the version is the one the next change has to name. */
    void write() {
        em.flush();
    }

    private void keep(Document document, Long fileId, List<ReadPage> pages) {
        for (int page = 0; page < pages.size(); page++) {
            em.persist(new FilePage(document.id(), fileId, page + 1, pages.get(page)));
        }
    }

    /** Everything that is said of a document or that it says, whoever may read the other. */
    List<Relation> entries(long documentId) {
        return em.createNamedQuery("Relation.ofDocument", Relation.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    private DocumentQuery query(DocumentFilter filter) {
        return new DocumentQuery(filter, access.reach());
    }

    private boolean mayList(DocumentFilter filter) {
        return filter.state() == DocumentState.ACTIVE || caller.may(WITHDRAW_DOCUMENTS);
    }
}
