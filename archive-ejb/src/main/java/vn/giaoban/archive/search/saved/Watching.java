package vn.giaoban.archive.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.account.SignedIn;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.search.CurrentIndex;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.MarkRestoration;
import vn.giaoban.archive.search.Permitted;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchRequest.Sort;
import vn.giaoban.archive.search.SearchResult;
import vn.giaoban.archive.search.SearchResult.Hit;

/** Carries a kept search out in the name of its account, and tells what in it was not known. */
@ApplicationScoped
class Watching {

    /** A search that finds more than that is not watched for what comes in, but for its newest. */
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    CurrentIndex index;

    @Inject
    MarkRestoration marks;

    @Inject
    Access access;

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    /** What it finds that was not known, the newest first; it is known from now on. */
    List<Hit> unknown(SavedSearch search, SignedIn account) {
        Set<String> known = known(search);
        List<Hit> fresh = new ArrayList<>();
        for (Hit hit : hits(search, account)) {
            if (known.add(key(hit))) {
                em.createNativeQuery("insert into saved_search_known (search_id, entry) values (?1, ?2)")
                        .setParameter(1, search.id())
                        .setParameter(2, key(hit))
                        .executeUpdate();
                fresh.add(hit);
            }
        }
        return fresh;
    }

    void forget(SavedSearch search) {
        em.createNativeQuery("delete from saved_search_known where search_id = ?1")
                .setParameter(1, search.id())
                .executeUpdate();
    }

    private Set<String> known(SavedSearch search) {
        List<?> entries = em.createNativeQuery("select entry from saved_search_known where search_id = ?1")
                .setParameter(1, search.id())
                .getResultList();
        Set<String> known = new HashSet<>();
        entries.forEach(entry -> known.add((String) entry));
        return known;
    }

    private List<Hit> hits(SavedSearch search, SignedIn account) {
        IndexGeneration generation = index.generation();
        Permitted permitted = new Permitted(access.allowed(account), index.withheld());
        LocalDate today = LocalDate.now(clock);
        SearchRequest asked = search.asked().request(issuers -> bodies.codesWithPredecessors(issuers, today));
        SearchRequest dated = asked.filters().on() == null ? asked.validOn(today) : asked;
        SearchRequest portion = dated.sort(Sort.DATE).page(0, SearchRequest.MAX_SIZE);
        List<Hit> hits = new ArrayList<>();
        while (portion != null && hits.size() < MOST) {
            SearchResult found = generation.search(portion, permitted, marks::restore);
            hits.addAll(found.hits());
            portion = found.after() == null ? null : portion.after(found.after());
        }
        return hits;
    }

    private static String key(Hit hit) {
        return hit.type().word() + "/" + hit.id();
    }
}
