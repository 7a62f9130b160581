package vn.giaoban.archive.access;

import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.READ_ALL;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.account.SignedIn;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.rule.Refusal;

/**
 * The one place that decides who may read what. Lists, counts, opening, files and the search all ask here: who holds
 * {@code READ_ALL} reads everything; who holds {@code READ} reads what is circulated to everyone, to his body, or to a body
 * that his body follows; anybody else reads nothing.
 */
@Stateless
@PermitAll
public class Access {

    private static final String EVERYONE = "*";

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    /** How far the caller may read now, by the database, not by what he could read when he signed in. */
    public Reach reach() {
        return caller.find().map(this::reach).orElseGet(() -> new Reach(false, Set.of()));
    }

    /** The profiles the caller may read, all of them listed: what a search engine needs. */
    public Set<Long> allowed() {
        return listed(reach());
    }

    /** The profiles an account may read that has left something to be done for it. */
    public Set<Long> allowed(SignedIn account) {
        return listed(reach(account));
    }

    private Reach reach(SignedIn account) {
        Set<String> may = account.permissions();
        if (may.contains(READ_ALL)) {
            return new Reach(true, Set.of());
        }
        return new Reach(false, may.contains(READ) ? held(account.bodyId()) : Set.of());
    }

    private Set<Long> listed(Reach reach) {
        return reach.everything() ? ids("select p.id from access_profile p") : reach.profiles();
    }

    /** The profile of what is circulated to everyone. */
    public long everyone() {
        return profile(EVERYONE);
    }

    /** Whether the caller may read what carries the profile. */
    public boolean mayRead(long profile) {
        return reach().covers(profile);
    }

    /**
     * The profile of a circulation, made if it is the first of its kind.
     *
     * @throws Refusal INVALID {@code body.unknown}
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public long profileOf(@NotNull Circulation circulation) {
        if (circulation.everyone()) {
            return everyone();
        }
        LocalDate today = LocalDate.now(clock);
        return profileOf(circulation.bodies().stream()
                .map(code -> bodies.find(code, today).orElseThrow(() -> Refusal.invalid("body.unknown", code)))
                .map(BodyView::id)
                .collect(Collectors.toSet()));
    }

    /** The profile of a set of bodies by id, made if it is the first of its kind. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public long profileOf(@NotNull Set<Long> bodyIds) {
        String members = Profiles.members(bodyIds);
        List<Long> known = find(members);
        return known.isEmpty() ? make(members, bodyIds) : known.get(0);
    }

    /** The circulations behind profiles. */
    public Map<Long, Circulation> circulations(@NotNull Collection<Long> profiles) {
        long everyone = everyone();
        Map<Long, SortedSet<String>> codes = new HashMap<>();
        for (Long profile : profiles) {
            codes.put(profile, new TreeSet<>());
        }
        if (codes.isEmpty()) {
            return Map.of();
        }
        for (Object row : em.createNativeQuery("select m.profile_id, b.code from access_profile_body m"
                        + " join body b on b.id = m.body_id where m.profile_id in (" + Profiles.members(codes.keySet())
                        + ")")
                .getResultList()) {
            Object[] cells = (Object[]) row;
            codes.get(((Number) cells[0]).longValue()).add((String) cells[1]);
        }
        Map<Long, Circulation> circulations = new HashMap<>();
        codes.forEach((id, found) ->
                circulations.put(id, id == everyone ? Circulation.all() : new Circulation(false, found)));
        return circulations;
    }

    /** The circulation behind a profile. */
    public Circulation circulation(long profile) {
        return circulations(List.of(profile)).get(profile);
    }

    private Set<Long> held(Long body) {
        Set<Long> held = new HashSet<>(find(EVERYONE));
        Optional.ofNullable(body)
                .map(bodies::withPredecessors)
                .map(Profiles::members)
                .map(line -> "select m.profile_id from access_profile_body m where m.body_id in (" + line + ")")
                .ifPresent(mine -> held.addAll(ids(mine)));
        return held;
    }

    private long profile(String members) {
        return find(members).stream().findFirst().orElseThrow();
    }

    /** Two who need the same new profile at once: the second waits for the first and then finds its row. */
    private long make(String members, Set<Long> bodyIds) {
        em.createNativeQuery("insert into access_profile (members) values (?1) on conflict do nothing")
                .setParameter(1, members)
                .executeUpdate();
        long made = profile(members);
        for (Long body : bodyIds) {
            em.createNativeQuery("insert into access_profile_body (profile_id, body_id) values (?1, ?2)"
                            + " on conflict do nothing")
                    .setParameter(1, made)
                    .setParameter(2, body)
                    .executeUpdate();
        }
        return made;
    }

    private List<Long> find(String members) {
        List<?> rows = em.createNativeQuery("select p.id from access_profile p where p.members = ?1")
                .setParameter(1, members)
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Set<Long> ids(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }
}
