package vn.giaoban.archive.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A decision about a dossier, written once. */
@Entity
@Table(name = "retention_decision")
@NamedQuery(
        name = "RetentionDecision.ofDossier",
        query = "select r from RetentionDecision r where r.dossierId = :dossier order by r.id desc")
class RetentionDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "dossier_id")
    private Long dossierId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "more_years")
    private Integer years;

    private String minutes;

    @Column(name = "minutes_on")
    private LocalDate minutesOn;

    private String reason;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RetentionDecision() {}

    RetentionDecision(long dossier, NewDecision taken, String by, OffsetDateTime at) {
        dossierId = dossier;
        kind = taken.kind();
        decidedOn = taken.decidedOn();
        years = kind == DecisionKind.EXTENSION ? taken.years() : null;
        minutes = kind == DecisionKind.DESTRUCTION ? taken.minutes() : null;
        minutesOn = kind == DecisionKind.DESTRUCTION ? taken.minutesOn() : null;
        reason = taken.reason();
        recordedBy = by;
        recordedAt = at;
    }

    Long id() {
        return id;
    }

    DecisionView view() {
        return new DecisionView(id, kind, decidedOn, years, minutes, minutesOn, reason, recordedAt, recordedBy);
    }
}
