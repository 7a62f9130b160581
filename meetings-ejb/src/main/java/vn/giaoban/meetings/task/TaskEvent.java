package vn.giaoban.meetings.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.LongFunction;

/** Something that happened to a task; never changed afterwards. */
@Entity
@Table(name = "task_event")
class TaskEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    private Task task;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private TaskEventKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    private String actor;
    private String note;
    private String difficulties;
    private Integer percent;

    @Enumerated(EnumType.STRING)
    private Quality quality;

    @Column(name = "body_id")
    private Long bodyId;

    @Embedded
    private DueColumns due;

    @Column(name = "takes_back")
    private Integer takesBack;

    protected TaskEvent() {}

    TaskEvent(Task task, int ordinal, TaskEventKind kind, Deed deed) {
        this.task = task;
        this.ordinal = ordinal;
        this.kind = kind;
        this.happenedOn = deed.happenedOn();
        this.recordedOn = deed.recordedOn();
        this.recordedAt = deed.recordedAt();
        this.actor = deed.actor();
        this.note = deed.note();
    }

    TaskEvent due(Due newDue) {
        due = DueColumns.of(newDue);
        return this;
    }

    TaskEvent body(long body) {
        bodyId = body;
        return this;
    }

    TaskEvent progress(int newPercent, String newDifficulties) {
        percent = newPercent;
        difficulties = newDifficulties;
        return this;
    }

    TaskEvent quality(Quality verdict) {
        quality = verdict;
        return this;
    }

    TaskEvent takesBack(int events) {
        takesBack = events;
        return this;
    }

    TaskFact fact() {
        return new TaskFact(kind, happenedOn, recordedOn, DueColumns.due(due), bodyId, takesBack());
    }

    /** How many of the events before it no longer count. */
    int takesBack() {
        return takesBack == null ? 0 : takesBack;
    }

    Integer percent() {
        return percent;
    }

    Task task() {
        return task;
    }

    long taskId() {
        return task.id();
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    int ordinal() {
        return ordinal;
    }

    TaskEventKind kind() {
        return kind;
    }

    Quality quality() {
        return quality;
    }

    TaskEventView view(LongFunction<String> code) {
        return new TaskEventView(
                kind,
                happenedOn,
                recordedAt,
                actor,
                note,
                difficulties,
                percent,
                quality,
                bodyId == null ? null : code.apply(bodyId),
                DueColumns.due(due));
    }
}
