package vn.giaoban.archive.search.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import vn.giaoban.archive.search.Asked;

/** A search that an account keeps. */
@Entity
@Table(name = "saved_search")
class SavedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    @Column(name = "asked")
    private String query;

    private boolean alert;

    @Column(name = "watched_since")
    private OffsetDateTime watchedSince;

    @Column(name = "checked_at")
    private OffsetDateTime checkedAt;

    protected SavedSearch() {}

    SavedSearch(long accountId, String name, Asked asked, boolean alert) {
        this.accountId = accountId;
        this.name = name;
        this.query = asked.query();
        alert(alert);
    }

    /** What it finds when it is looked through for the first time after that is known, and told to nobody. */
    final void alert(boolean wanted) {
        alert = wanted;
        watchedSince = null;
        checkedAt = null;
    }

    /**
     * It is looked through.
     *
     * @return whether what is not known is new, rather than found for the first time
     */
    boolean look(OffsetDateTime at) {
        boolean watched = watchedSince != null;
        if (!watched) {
            watchedSince = at;
        }
        checkedAt = at;
        return watched;
    }

    boolean isOf(long account) {
        return accountId == account;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    Asked asked() {
        return Asked.read(query);
    }

    SavedSearchView view() {
        return new SavedSearchView(id, name, query, alert, watchedSince);
    }
}
