package vn.giaoban.archive.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexSource;
import vn.giaoban.archive.search.Stamp;
import vn.giaoban.archive.validity.Validity;

/** What the search knows of the documents that stand in the archive; the trash is not among them. */
@Stateless
@LocalBean
@PermitAll
public class DocumentIndexSource implements IndexSource {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    DocumentViews views;

    @Override
    public EntryType type() {
        return EntryType.DOCUMENT;
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return em.createNamedQuery("Document.idsAfter", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Entry> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<String>> pages = em.createNamedQuery("FilePage.ofDocuments", FilePage.class)
                .setParameter("documents", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        FilePage::documentId, Collectors.mapping(FilePage::content, Collectors.toList())));
        Map<String, KindView> kinds = views.kinds.byCode();
        List<Document> documents = em.createNamedQuery("Document.toIndex", Document.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<Long, Validity> validities = views.validities.of(documents);
        return documents.stream()
                .map(document -> entry(
                        document, validities.get(document.id()), kinds, pages.getOrDefault(document.id(), List.of())))
                .toList();
    }

    @Override
    public List<Stamp> stamps(long id, int limit) {
        return em.createNamedQuery("Document.stampsAfter", Object[].class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Stamp((Long) row[0], (Long) row[1], (Long) row[2]))
                .toList();
    }

    @Override
    public long count() {
        return em.createNamedQuery("Document.countActive", Long.class).getSingleResult();
    }

    private Entry entry(Document document, Validity validity, Map<String, KindView> kinds, List<String> pages) {
        BodyView issuer = views.issuer(document);
        return Entry.of(EntryType.DOCUMENT, document.id(), document.profileId())
                .version(document.version())
                .externalId(document.externalId())
                .number(document.number())
                .kind(document.kind())
                .issuer(issuer.code())
                .term(views.termName(document).orElse(null))
                .signer(document.signer())
                .issuedOn(document.issuedOn())
                .valid(validity.from(), validity.to())
                .replaced(validity.replaced())
                .partlyFrom(validity.partlyFrom())
                .subject(document.subject())
                .names(Stream.of(
                                kinds.get(document.kind()).name(),
                                issuer.fullName(),
                                issuer.shortName(),
                                document.signer())
                        .filter(Objects::nonNull)
                        .toList())
                .pages(pages)
                .build();
    }
}
