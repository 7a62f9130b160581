package vn.giaoban.archive.search.saved;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.Asked;
import vn.giaoban.archive.vietnamese.Typed;

/** The searches that the caller keeps. Everybody sees his own and nobody another's. */
@Stateless
@RolesAllowed(READ)
public class SavedSearches {

    /** More than this nobody looks after. */
    private static final int MOST = 100;

    private static final int LONGEST_QUERY = 4_000;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Watching watching;

    @Inject
    Caller caller;

    /** His own, by name. */
    public List<SavedSearchView> own() {
        return em.createQuery(
                        "select s from SavedSearch s where s.accountId = :account order by s.name, s.id",
                        SavedSearch.class)
                .setParameter("account", caller.account().accountId())
                .getResultStream()
                .map(SavedSearch::view)
                .toList();
    }

    /**
     * Keeps a search. What it finds when it is first looked through, a few seconds later, is known; only what it finds after
     * that is new.
     *
     * @param query what stands after the question mark of its address; what of it is no search is left out
     * @throws Refusal INVALID {@code search.saved.nothing} for an address that asks nothing; CONFLICT {@code
     *     search.saved.many}
     */
    public SavedSearchView save(
            @NotBlank @Size(max = 200) String name, @NotNull @Size(max = LONGEST_QUERY) String query, boolean alert) {
        Asked asked = Asked.read(query).without("page");
        if (asked.browses() || asked.query().length() > LONGEST_QUERY) {
            throw Refusal.invalid("search.saved.nothing");
        }
        if (own().size() >= MOST) {
            throw Refusal.conflict("search.saved.many", MOST);
        }
        SavedSearch search = new SavedSearch(caller.account().accountId(), Typed.line(name), asked, alert);
        em.persist(search);
        em.flush();
        return search.view();
    }

    /**
     * One of his own.
     *
     * @throws Refusal UNKNOWN {@code search.saved.unknown}
     */
    public SavedSearchView get(long id) {
        return find(id).view();
    }

    /**
     * Whether he is told of what is new in it. What was found in the meantime is no longer new.
     *
     * @throws Refusal UNKNOWN {@code search.saved.unknown}
     */
    public SavedSearchView alert(long id, boolean wanted) {
        SavedSearch search = find(id);
        search.alert(wanted);
        return search.view();
    }

    /**
     * No longer keeps it.
     *
     * @throws Refusal UNKNOWN {@code search.saved.unknown}
     */
    public void remove(long id) {
        SavedSearch search = find(id);
        watching.forget(search);
        em.remove(search);
    }

    private SavedSearch find(long id) {
        SavedSearch search = em.find(SavedSearch.class, id);
        if (search == null || !search.isOf(caller.account().accountId())) {
            throw Refusal.unknown("search.saved.unknown");
        }
        return search;
    }
}
