package vn.giaoban.archive.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The term of a committee, or a congress between two of them. */
@Entity
@Table(name = "committee_term")
@NamedQuery(
        name = "CommitteeTerm.ofBody",
        query = "select t from CommitteeTerm t where t.bodyId = :body order by t.startsOn")
@NamedQuery(name = "CommitteeTerm.all", query = "select t from CommitteeTerm t order by t.startsOn desc")
class CommitteeTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private Long bodyId;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Version
    private long version;

    protected CommitteeTerm() {}

    CommitteeTerm(long bodyId, TermKind kind, String name, LocalDate startsOn, LocalDate endsOn) {
        this.bodyId = bodyId;
        this.kind = kind;
        this.name = name;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** The next term has begun: this one ended the day before. */
    void end(LocalDate lastDay) {
        endsOn = lastDay;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean isOpen() {
        return endsOn == null;
    }

    TermKind kind() {
        return kind;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    TermView view() {
        return new TermView(id, bodyId, kind, name, startsOn, endsOn);
    }
}
