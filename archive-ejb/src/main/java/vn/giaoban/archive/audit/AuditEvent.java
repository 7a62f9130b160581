package vn.giaoban.archive.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** One line of the audit: written once, never changed. */
@Entity
@Table(name = "audit_event")
@NamedQuery(name = "AuditEvent.latest", query = "select e from AuditEvent e order by e.id desc")
@NamedQuery(
        name = "AuditEvent.ofSubject",
        query = "select e from AuditEvent e where e.subjectType = :type and e.subjectId = :id order by e.id desc")
@NamedQuery(name = "AuditEvent.count", query = "select count(e) from AuditEvent e")
class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "occurred_at")
    private OffsetDateTime occurredAt;

    private String actor;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    private String origin;

    @Enumerated(EnumType.STRING)
    private AuditResult result;

    private String detail;

    protected AuditEvent() {}

    AuditEvent(OffsetDateTime occurredAt, AuditView what) {
        this.occurredAt = occurredAt;
        this.actor = what.actor();
        this.action = what.action();
        this.subjectType = what.subjectType();
        this.subjectId = what.subjectId();
        this.origin = what.origin();
        this.result = what.result();
        this.detail = what.detail();
    }

    AuditView view() {
        return new AuditView(occurredAt, actor, action, subjectType, subjectId, origin, result, detail);
    }
}
