package vn.giaoban.archive.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** The kinds of document (Quy định 399-QĐ/TW, 2026, and the papers an office numbers as well). */
@Stateless
@PermitAll
public class Kinds {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    /** All kinds there ever were, in the order of the regulation. */
    public List<KindView> all() {
        return em.createNamedQuery("DocumentKind.all", DocumentKind.class)
                .getResultStream()
                .map(DocumentKind::view)
                .toList();
    }

    /** All kinds by code, for lists that have to name many. */
    public Map<String, KindView> byCode() {
        return all().stream().collect(Collectors.toMap(KindView::code, Function.identity()));
    }

    /**
     * The kind meant by a text: its code, symbol or name, in any case, with marks or without. Where two kinds share a
     * symbol, the first of the regulation's order is meant ("QĐ" is a decision).
     */
    public Optional<KindView> find(@NotNull String text) {
        String wanted = text.strip();
        List<KindView> all = all();
        String folded = Vietnamese.fold(wanted);
        return first(all, kind -> kind.code().equals(wanted))
                .or(() -> first(all, kind -> sameMarked(kind.code(), wanted)))
                .or(() -> first(all, kind -> sameMarked(kind.symbol(), wanted)))
                .or(() -> first(all, kind -> Vietnamese.fold(kind.name()).equals(folded)))
                .or(() -> first(all, kind -> Vietnamese.fold(kind.code()).equals(folded)));
    }

    /**
     * The kind meant by a text, which must be one.
     *
     * @throws Refusal INVALID {@code kind.unknown}
     */
    public KindView existing(@NotNull String text) {
        return find(text).orElseThrow(() -> Refusal.invalid("kind.unknown", text));
    }

    /**
     * Whether a kind of body usually issues a kind of document. For a kind of body on which nothing is entered the answer
     * is yes. Practice, not authority: who asks may warn, and does not block.
     */
    public boolean usual(@NotNull String kindCode, @NotNull BodyKind bodyKind, @NotNull LocalDate day) {
        List<?> known = em.createNativeQuery("select k.kind_code from kind_issued_by k where k.body_kind = ?1"
                        + " and (k.valid_from is null or k.valid_from <= ?2)"
                        + " and (k.valid_to is null or k.valid_to >= ?2)")
                .setParameter(1, bodyKind.name())
                .setParameter(2, java.sql.Date.valueOf(day))
                .getResultList();
        return known.isEmpty() || known.contains(kindCode);
    }

    private static boolean sameMarked(String one, String other) {
        return one != null && Vietnamese.normalise(one).equalsIgnoreCase(Vietnamese.normalise(other));
    }

    private static Optional<KindView> first(List<KindView> kinds, java.util.function.Predicate<KindView> rule) {
        return kinds.stream().filter(rule).findFirst();
    }
}
