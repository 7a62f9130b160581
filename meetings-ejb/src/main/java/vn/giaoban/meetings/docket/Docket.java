package vn.giaoban.meetings.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** That a conference has begun with its docket; written once and never changed. */
@Entity
@Table(name = "docket")
class Docket {

    @Id
    @Column(name = "conference_id")
    private long conferenceId;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "previous_id")
    private Long previousId;

    @Column(name = "presented_at")
    private OffsetDateTime presentedAt;

    protected Docket() {}

    LocalDate asOf() {
        return asOf;
    }

    Long previousId() {
        return previousId;
    }
}
