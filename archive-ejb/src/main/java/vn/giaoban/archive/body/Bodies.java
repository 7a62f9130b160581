package vn.giaoban.archive.body;

import static vn.giaoban.archive.rule.Permission.KEEP_BODIES;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.rule.Refusal;

/** The bodies of the committee under the names they bear on a day, and who follows whom. */
@Stateless
@PermitAll
public class Bodies {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Audit audit;

    /** The bodies that exist on a day, in the order of the office. */
    public List<BodyView> on(@NotNull LocalDate day) {
        return every(day).stream().filter(BodyView::exists).toList();
    }

    /** All bodies there ever were, under the name of the day or the nearest one. */
    public List<BodyView> every(@NotNull LocalDate day) {
        return entities().stream().flatMap(body -> body.viewOn(day).stream()).toList();
    }

    /** All bodies by id, for lists that have to name many. */
    public Map<Long, BodyView> byId(@NotNull LocalDate day) {
        return every(day).stream().collect(Collectors.toMap(BodyView::id, body -> body));
    }

    /** Every name that any body bears or has borne; one entry a name. */
    public List<BodyView> allNames() {
        return entities().stream().flatMap(body -> body.viewAllNames().stream()).toList();
    }

    /** A body by its code, whether it still exists or not. */
    public Optional<BodyView> find(@NotNull String code, @NotNull LocalDate day) {
        return byCode(code).flatMap(body -> body.viewOn(day));
    }

    public Optional<BodyView> find(long id, @NotNull LocalDate day) {
        return Optional.ofNullable(em.find(Body.class, id)).flatMap(body -> body.viewOn(day));
    }

    public List<SuccessionView> successions() {
        return em.createNamedQuery("Succession.all", Succession.class)
                .getResultStream()
                .map(Succession::view)
                .toList();
    }

    /** The codes of these bodies and of all they came from; an unknown code stays itself. */
    public Set<String> codesWithPredecessors(Set<String> codes, LocalDate day) {
        Map<Long, BodyView> known = byId(day);
        Set<String> found = new HashSet<>(codes);
        known.values().stream()
                .filter(body -> codes.contains(body.code()))
                .flatMap(body -> withPredecessors(body.id()).stream())
                .map(id -> known.get(id).code())
                .forEach(found::add);
        return found;
    }

    /** A body and all it came from, directly or through others ("bao gồm cơ quan tiền thân"). */
    public Set<Long> withPredecessors(long bodyId) {
        List<SuccessionView> links = successions();
        Set<Long> found = new LinkedHashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(bodyId));
        while (!open.isEmpty()) {
            long next = open.pop();
            if (found.add(next)) {
                links.stream()
                        .filter(link -> link.successorId() == next)
                        .forEach(link -> open.push(link.predecessorId()));
            }
        }
        return found;
    }

    /**
     * Enters a body.
     *
     * @throws Refusal CONFLICT {@code body.codeTaken}; INVALID {@code body.unknown} for the body above
     */
    @RolesAllowed(KEEP_BODIES)
    public BodyView create(@Valid @NotNull NewBody wanted) {
        if (byCode(wanted.code()).isPresent()) {
            throw Refusal.conflict("body.codeTaken", wanted.code());
        }
        Body parent = wanted.parentCode() == null ? null : existing(wanted.parentCode());
        Body body = new Body(
                wanted.code(), wanted.kind(), parent, wanted.position(), wanted.establishedOn(), wanted.naming());
        em.persist(body);
        em.flush();
        audit.done("body.create", "body", body.id(), wanted.code());
        return body.viewOn(wanted.establishedOn() == null ? LocalDate.EPOCH : wanted.establishedOn())
                .orElseThrow();
    }

    /** Gives a body another name, symbol or heading from a day on; documents before it keep the old one. */
    @RolesAllowed(KEEP_BODIES)
    public void rename(@NotNull String code, @Valid @NotNull BodyNaming naming, @NotNull LocalDate from) {
        Body body = existing(code);
        body.rename(naming, from);
        audit.done("body.rename", "body", body.id(), naming.fullName() + " " + from);
    }

    /** Enters that one body follows another from a day on. The predecessor is not dissolved by this. */
    @RolesAllowed(KEEP_BODIES)
    public void succeed(
            @NotNull String predecessor,
            @NotNull String successor,
            @NotNull SuccessionKind kind,
            @NotNull LocalDate effectiveOn,
            String basis,
            String field) {
        Body from = existing(predecessor);
        Body to = existing(successor);
        em.persist(new Succession(from, to, kind, effectiveOn, basis, field));
        audit.done("body.succeed", "body", from.id(), predecessor + " → " + successor + " " + effectiveOn);
    }

    /** Enters the last day of a body. It receives no new tasks and issues nothing after it. */
    @RolesAllowed(KEEP_BODIES)
    public void dissolve(@NotNull String code, @NotNull LocalDate lastDay) {
        Body body = existing(code);
        body.dissolve(lastDay);
        audit.done("body.dissolve", "body", body.id(), lastDay.toString());
    }

    private List<Body> entities() {
        return em.createNamedQuery("Body.all", Body.class).getResultList();
    }

    private Optional<Body> byCode(String code) {
        return em.createNamedQuery("Body.byCode", Body.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private Body existing(String code) {
        return byCode(code).orElseThrow(() -> Refusal.invalid("body.unknown", code));
    }
}
