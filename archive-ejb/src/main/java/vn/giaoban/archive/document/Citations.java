package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaoban.archive.rule.Refusal;

/**
 * The documents that texts mention. They are found by their number at the moment somebody looks, so that what is archived
 * later is found from then on. What a caller may not read is for him not in the archive.
 */
@Stateless
public class Citations {

    private static final int MOST_CITING = 100;

    /** No document has this id. */
    private static final long NOT_ENTERED = 0;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Shelf shelf;

    @Inject
    Numbered numbered;

    @Inject
    Relating relating;

    @Inject
    Missing missing;

    @Inject
    DocumentViews views;

    @Inject
    Changes changes;

    /** What the text of a document mentions, in the order of its first mention; empty when the caller may not read it. */
    @RolesAllowed(READ)
    public List<CitationView> of(long id) {
        return shelf.find(id).map(document -> shown(document, citations(id))).orElse(List.of());
    }

    /** The documents whose text mentions this one, of those the caller may read; the newest first. */
    @RolesAllowed(READ)
    public List<DocumentLine> citing(long id) {
        return shelf.find(id)
                .filter(document -> document.folded() != null)
                .map(document -> views.lines(citing(document)))
                .orElse(List.of());
    }

    /**
     * Records what the text suggests this document to be to one that it mentions.
     *
     * @param targetId one of those that the mention may mean
     * @throws Refusal UNKNOWN {@code document.unknown}, {@code citation.unknown}; else as {@link Relations#say}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public void accept(long id, long citationId, long targetId) {
        Document document = shelf.existing(id);
        RelationKind kind = existing(document, citationId).suggests();
        if (kind == null) {
            throw Refusal.unknown("citation.unknown");
        }
        NewRelation said = new NewRelation(kind, targetId);
        relating.relate(document, shelf.existing(targetId), said);
        changes.note("document.relate", document, kind.word() + " " + targetId);
    }

    /** Nobody wants the suggestion; the mention itself stays. */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public void dismiss(long id, long citationId) {
        existing(shelf.existing(id), citationId).dismiss();
    }

    /**
     * What a text that is not entered yet says of others. Nothing is written down.
     *
     * @param ownNumber the number of the text itself without marks, or {@code null}
     * @param issuedOn its day of issue, as far as it is known: no text speaks of what is issued later
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public List<Foreseen> foreseen(@NotNull String text, String ownNumber, @NotNull LocalDate issuedOn) {
        List<Citation> said = Citing.in(NOT_ENTERED, ownNumber, text).stream()
                .filter(citation -> citation.suggests() != null)
                .toList();
        Map<Citation, List<Document>> meant = meant(NOT_ENTERED, issuedOn, said);
        return said.stream()
                .map(citation -> new Foreseen(
                        citation.suggests(),
                        citation.written(),
                        citation.day(),
                        views.lines(meant.get(citation)),
                        citation.from()))
                .toList();
    }

    /** What is mentioned most often and is not in the archive. */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public List<MissingDocument> missing(@Min(0) int first, @Min(1) @Max(200) int size) {
        return missing.page(first, size);
    }

    @RolesAllowed(REGISTER_DOCUMENTS)
    public long countMissing() {
        return missing.count();
    }

    private List<CitationView> shown(Document document, List<Citation> citations) {
        Map<Citation, List<Document>> meant = meant(document.id(), document.issuedOn(), citations);
        List<Relation> said = shelf.entries(document.id());
        return citations.stream()
                .map(citation -> {
                    List<Document> documents = meant.get(citation);
                    return new CitationView(
                            citation.id(),
                            citation.written(),
                            citation.day(),
                            citation.issuer(),
                            views.lines(documents),
                            documents.isEmpty() || isSaid(said, documents) ? null : citation.suggests());
                })
                .toList();
    }

    private static boolean isSaid(List<Relation> said, List<Document> documents) {
        return documents.stream().anyMatch(document -> said.stream().anyMatch(r -> r.isOf(document.id())));
    }

    private Map<Citation, List<Document>> meant(long citing, LocalDate citingOn, List<Citation> citations) {
        Map<String, List<Document>> byNumber = numbered.byNumber(citations.stream()
                .filter(Citation::isWhole)
                .map(Citation::folded)
                .toList());
        return citations.stream()
                .collect(Collectors.toMap(
                        citation -> citation,
                        citation -> Meaning.of(
                                citation,
                                citingOn,
                                others(
                                        citing,
                                        citation.isWhole()
                                                ? byNumber.getOrDefault(citation.folded(), List.of())
                                                : numbered.meant(citation.written())),
                                document -> views.issuer(document).shortName())));
    }

    private static List<Document> others(long citing, List<Document> documents) {
        return documents.stream().filter(document -> document.id() != citing).toList();
    }

    private List<Document> citing(Document document) {
        List<Citation> citations = em.createNamedQuery("Citation.ofNumbers", Citation.class)
                .setParameter("numbers", List.of(document.folded(), Numbered.withoutBody(document.folded())))
                .setParameter("document", document.id())
                .setMaxResults(MOST_CITING)
                .getResultList();
        Map<Long, Citation> byDocument = citations.stream()
                .collect(Collectors.toMap(Citation::documentId, citation -> citation, (first, second) -> first));
        return byDocument.values().stream()
                .flatMap(citation -> shelf
                        .find(citation.documentId())
                        .filter(Document::isActive)
                        .filter(citing -> meant(citing.id(), citing.issuedOn(), List.of(citation))
                                .get(citation)
                                .contains(document))
                        .stream())
                .sorted(Comparator.comparing(Document::issuedOn).reversed())
                .toList();
    }

    private List<Citation> citations(long id) {
        return em.createNamedQuery("Citation.ofDocument", Citation.class)
                .setParameter("document", id)
                .getResultList();
    }

    private Citation existing(Document document, long citationId) {
        return Optional.ofNullable(em.find(Citation.class, citationId))
                .filter(citation -> citation.documentId() == document.id())
                .orElseThrow(() -> Refusal.unknown("citation.unknown"));
    }
}
