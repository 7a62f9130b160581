package vn.giaoban.meetings.docket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.task.CarriedTask;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueColumns;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;

/**
 * A task as it was presented to a conference, and the one thing that was decided on it there. What was presented never
 * changes; a decision stands until it is taken back.
 */
@Entity
@Table(name = "docket_line")
class DocketLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "conference_id")
    private long conferenceId;

    private int position;

    @Column(name = "task_id")
    private long taskId;

    @Column(name = "lead_id")
    private long leadId;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @Column(name = "days_late")
    private Integer daysLate;

    @Embedded
    private DueColumns due;

    private int percent;
    private int carried;

    @Enumerated(EnumType.STRING)
    private DispositionKind disposition;

    @Column(name = "disposed_on")
    private LocalDate disposedOn;

    @Column(name = "disposed_at")
    private OffsetDateTime disposedAt;

    @Column(name = "disposed_by")
    private String disposedBy;

    private String note;

    @Column(name = "new_day")
    private LocalDate newDay;

    @Column(name = "new_lead_id")
    private Long newLeadId;

    @Column(name = "log_before")
    private Integer logBefore;

    @Column(name = "log_after")
    private Integer logAfter;

    @ElementCollection
    @CollectionTable(name = "docket_part", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    @Column(name = "task_id")
    private List<Long> parts = new ArrayList<>();

    @Version
    private long version;

    protected DocketLine() {}

    /** Presents a task; one that goes on is carried over once more. */
    DocketLine(long conference, int position, CarriedTask task) {
        this.conferenceId = conference;
        this.position = position;
        this.taskId = task.task();
        this.leadId = task.standing().lead();
        this.status = task.standing().status();
        this.daysLate = task.standing().daysLate();
        this.due = DueColumns.of(task.standing().due());
        this.percent = task.percent();
        this.carried = goesOn() ? task.carried() + 1 : 0;
    }

    /** Whether it was not finished when it was presented. */
    final boolean goesOn() {
        return status != TaskStatus.DONE_IN_TIME
                && status != TaskStatus.DONE_LATE
                && status != TaskStatus.NOT_COMPLETED;
    }

    /**
     * One decision a line.
     *
     * @throws Refusal CONFLICT {@code docket.decided}
     */
    void requireUndecided() {
        if (disposition != null) {
            throw Refusal.conflict("docket.decided");
        }
    }

    /**
     * Writes down what was decided and carried out.
     *
     * @param before how many events the task's log had before it
     * @param after and after it
     */
    void decide(Disposition decided, Long newLead, Entered entered, int before, int after, List<Long> newParts) {
        requireUndecided();
        disposition = decided.kind();
        disposedOn = entered.on();
        disposedAt = entered.at();
        disposedBy = entered.by();
        note = decided.note() == null || decided.note().isBlank()
                ? null
                : decided.note().strip();
        newDay = decided.kind() == DispositionKind.EXTEND ? decided.day() : null;
        newLeadId = newLead;
        logBefore = before;
        logAfter = after;
        parts.addAll(newParts);
    }

    /** The decision no longer stands; another one may be made. */
    void reopen() {
        disposition = null;
        disposedOn = null;
        disposedAt = null;
        disposedBy = null;
        note = null;
        newDay = null;
        newLeadId = null;
        logBefore = null;
        logAfter = null;
        parts.clear();
    }

    /** Who entered a decision, when, and for which day. */
    record Entered(LocalDate on, OffsetDateTime at, String by) {}

    boolean decided() {
        return disposition != null;
    }

    long id() {
        return id;
    }

    long conferenceId() {
        return conferenceId;
    }

    long taskId() {
        return taskId;
    }

    long leadId() {
        return leadId;
    }

    LocalDate disposedOn() {
        return disposedOn;
    }

    int logBefore() {
        return logBefore;
    }

    int logAfter() {
        return logAfter;
    }

    List<Long> parts() {
        return List.copyOf(parts);
    }

    /**
     * The line beside its task of today.
     *
     * @param kept whether the line is written, or only shows what would be presented now
     */
    DocketLineView view(TaskView task, boolean kept, LongFunction<String> code) {
        Due presentedDue = DueColumns.due(due);
        return new DocketLineView(
                kept ? id : null,
                code.apply(leadId),
                status,
                daysLate,
                presentedDue,
                percent,
                carried,
                task,
                disposition == null ? null : decision(code));
    }

    private DispositionView decision(LongFunction<String> code) {
        return new DispositionView(
                disposition,
                disposedOn,
                disposedAt,
                disposedBy,
                note,
                newDay,
                newLeadId == null ? null : code.apply(newLeadId),
                parts());
    }
}
