package vn.giaoban.meetings.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A body asks for more time; the assigner decides once. */
@Entity
@Table(name = "extension_request")
class ExtensionRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    private Task task;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "wanted_day")
    private LocalDate wantedDay;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.PENDING;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "granted_day")
    private LocalDate grantedDay;

    @Column(name = "decision_note")
    private String decisionNote;

    @Version
    private long version;

    protected ExtensionRequest() {}

    ExtensionRequest(Task task, LocalDate requestedOn, LocalDate wantedDay, String reason) {
        this.task = task;
        this.requestedOn = requestedOn;
        this.wantedDay = wantedDay;
        this.reason = reason;
    }

    boolean pending() {
        return state == ExtensionState.PENDING;
    }

    void grant(LocalDate on, LocalDate day, String note) {
        decide(ExtensionState.GRANTED, on, note);
        grantedDay = day;
    }

    void refuse(LocalDate on, String note) {
        decide(ExtensionState.REFUSED, on, note);
    }

    /** The decision is taken back; the request waits again. */
    void reopen() {
        decide(ExtensionState.PENDING, null, null);
        grantedDay = null;
    }

    private void decide(ExtensionState decision, LocalDate on, String note) {
        state = decision;
        decidedOn = on;
        decisionNote = note;
    }

    long id() {
        return id;
    }

    Task task() {
        return task;
    }

    LocalDate wantedDay() {
        return wantedDay;
    }

    ExtensionView view() {
        return new ExtensionView(
                id, task.id(), requestedOn, wantedDay, reason, state, decidedOn, grantedDay, decisionNote);
    }
}
