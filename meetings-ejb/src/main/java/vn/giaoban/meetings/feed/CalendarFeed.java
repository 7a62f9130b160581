package vn.giaoban.meetings.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The key of one person's calendar; a new one takes the place of the old. */
@Entity
@Table(name = "calendar_feed")
@NamedQuery(name = "CalendarFeed.bySecret", query = "select f from CalendarFeed f where f.secretHash = :hash")
class CalendarFeed {

    @Id
    private String username;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected CalendarFeed() {}

    CalendarFeed(String username) {
        this.username = username;
    }

    void renew(String hash, OffsetDateTime at) {
        secretHash = hash;
        madeAt = at;
    }

    String username() {
        return username;
    }

    OffsetDateTime madeAt() {
        return madeAt;
    }
}
