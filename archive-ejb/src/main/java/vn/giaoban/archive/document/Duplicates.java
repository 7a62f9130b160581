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
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Refusal;

/**
 * Documents that are likely to be in the archive twice, by their files or by their text. Nothing is done about it by itself: a
 * person says whether they are two documents or two copies of one. Whoever may not read both is told of neither.
 */
@Stateless
public class Duplicates {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Shelf shelf;

    @Inject
    DocumentViews views;

    @Inject
    Changes changes;

    /** What a document is likely to be the same as, or was said to be; what was said to be different is left out. */
    @RolesAllowed(READ)
    public List<LikelyDuplicate> of(long id) {
        if (shelf.find(id).isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("select case when l.first_id = ?1 then l.second_id else l.first_id end,"
                        + " l.percent, l.same_file, l.verdict from document_likeness l"
                        + " where (l.first_id = ?1 or l.second_id = ?1)"
                        + " and (l.verdict is null or l.verdict <> 'DIFFERENT') order by l.percent desc, 1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .flatMap(cells -> shelf
                        .find(((Number) cells[0]).longValue())
                        .filter(Document::isActive)
                        .map(other -> likely(other, cells))
                        .stream())
                .toList();
    }

    /**
     * Says whether two documents that are alike are one.
     *
     * @throws Refusal UNKNOWN {@code document.unknown} for either; CONFLICT {@code likeness.unknown} where they are not alike
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public void decide(long id, long otherId, @NotNull LikenessVerdict verdict) {
        Document document = shelf.existing(id);
        shelf.existing(otherId);
        int told = em.createNativeQuery("update document_likeness set verdict = ?1, decided_by = ?2, decided_at = ?3"
                        + " where first_id = ?4 and second_id = ?5")
                .setParameter(1, verdict.name())
                .setParameter(2, caller.account().username())
                .setParameter(3, changes.now())
                .setParameter(4, Math.min(id, otherId))
                .setParameter(5, Math.max(id, otherId))
                .executeUpdate();
        if (told == 0) {
            throw Refusal.conflict("likeness.unknown");
        }
        changes.note("document.likeness", document, otherId + " " + verdict);
    }

    /** The pairs of which nobody has said anything yet, the most alike first. */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public List<LikelyPair> page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return pairs("", first, size);
    }

    @RolesAllowed(REGISTER_DOCUMENTS)
    public long count() {
        return count("");
    }

    /** The pairs of which an import has brought one or both. */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public List<LikelyPair> ofImport(long importId, @Min(0) int first, @Min(1) @Max(1000) int size) {
        return pairs(broughtBy(importId), first, size);
    }

    @RolesAllowed(REGISTER_DOCUMENTS)
    public long countOfImport(long importId) {
        return count(broughtBy(importId));
    }

    private List<LikelyPair> pairs(String which, int first, int size) {
        List<?> rows = em.createNativeQuery("select a.id, b.id, l.percent, l.same_file" + open(which)
                        + " order by l.same_file desc, l.percent desc, l.second_id desc, l.first_id")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(this::pair).toList();
    }

    private long count(String which) {
        return ((Number) em.createNativeQuery("select count(*)" + open(which)).getSingleResult()).longValue();
    }

    private String open(String which) {
        Reach reach = access.reach();
        String profiles = reach.listed();
        String mayRead = reach.everything()
                ? ""
                : " and a.profile_id in (" + profiles + ") and b.profile_id in (" + profiles + ")";
        return " from document_likeness l join document a on a.id = l.first_id join document b on b.id = l.second_id"
                + " where l.verdict is null and a.state = 'ACTIVE' and b.state = 'ACTIVE'" + mayRead + which;
    }

    private static String broughtBy(long importId) {
        return " and (a.import_id = " + importId + " or b.import_id = " + importId + ")";
    }

    private LikelyPair pair(Object[] cells) {
        return new LikelyPair(line(cells[0]), line(cells[1]), ((Number) cells[2]).intValue(), (Boolean) cells[3]);
    }

    private DocumentLine line(Object id) {
        return views.lines(List.of(em.find(Document.class, ((Number) id).longValue())))
                .get(0);
    }

    private LikelyDuplicate likely(Document other, Object[] cells) {
        return new LikelyDuplicate(
                views.lines(List.of(other)).get(0),
                ((Number) cells[1]).intValue(),
                (Boolean) cells[2],
                Optional.ofNullable((String) cells[3])
                        .map(LikenessVerdict::valueOf)
                        .orElse(null));
    }
}
