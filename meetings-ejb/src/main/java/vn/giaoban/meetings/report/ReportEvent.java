package vn.giaoban.meetings.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;

/** One step of a report. */
@Embeddable
public class ReportEvent {

    @Enumerated(EnumType.STRING)
    private ReportState kind;

    @Column(name = "happened_at")
    private OffsetDateTime at;

    private String actor;
    private String note;

    protected ReportEvent() {}

    ReportEvent(ReportState kind, OffsetDateTime at, String actor, String note) {
        this.kind = kind;
        this.at = at;
        this.actor = actor;
        this.note = note;
    }

    /** What the report became. */
    public ReportState getKind() {
        return kind;
    }

    public OffsetDateTime getAt() {
        return at;
    }

    /** Who did it, by name. */
    public String getActor() {
        return actor;
    }

    /** What is asked for, where it was returned; else null. */
    public String getNote() {
        return note;
    }
}
