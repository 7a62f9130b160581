package vn.giaoban.meetings.conclusion;

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
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;

/** A clause of a conclusion. It is written as a whole; its id stays, so that its tasks stay with it. */
@Entity
@Table(name = "clause")
@NamedQuery(
        name = "Clause.ofConference",
        query = "select c from Clause c where c.conferenceId = :conference order by c.position")
class Clause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "conference_id")
    private long conferenceId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ClauseKind kind;

    private String axes;
    private String heading;
    private String text;

    @Column(name = "no_task")
    private boolean noTask;

    private String collective;

    @Column(name = "lead_name")
    private String leadName;

    @Column(name = "lead_code")
    private String leadCode;

    private String coordinating;

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private DueKind dueKind;

    @Column(name = "due_day")
    private LocalDate dueDay;

    @Column(name = "due_period")
    private String duePeriod;

    @Column(name = "due_text")
    private String dueText;

    private String inferred;

    @Column(name = "span_from")
    private Integer spanFrom;

    @Column(name = "span_to")
    private Integer spanTo;

    @Version
    private long version;

    protected Clause() {}

    Clause(long conferenceId) {
        this.conferenceId = conferenceId;
    }

    /**
     * Writes the clause at its place.
     *
     * @param tasks how many tasks stem from it, those cancelled left out
     * @throws Refusal CONFLICT {@code clause.taskedAndMarked}; INVALID {@code clause.axesOnlyForShortcoming}
     */
    void write(int newPosition, ClauseEntry entry, int tasks) {
        if (!entry.axes().isEmpty() && entry.kind() != ClauseKind.SHORTCOMING) {
            throw Refusal.invalid("clause.axesOnlyForShortcoming");
        }
        boolean marked = entry.noTask() == null ? tasks == 0 && usuallyWithoutTask(entry.kind()) : entry.noTask();
        if (marked && tasks > 0) {
            throw Refusal.conflict("clause.taskedAndMarked");
        }
        position = newPosition;
        kind = entry.kind();
        axes = Words.ofAxes(entry.axes());
        heading = entry.heading();
        text = entry.text().strip();
        noTask = marked;
        collective = entry.collective();
        leadName = entry.lead() == null ? null : entry.lead().name();
        leadCode = entry.lead() == null ? null : entry.lead().code();
        coordinating = Words.ofBodies(entry.coordinating());
        inferred = Words.join(entry.inferred());
        spanFrom = entry.span() == null ? null : entry.span().from();
        spanTo = entry.span() == null ? null : entry.span().to();
        expect(entry.due());
    }

    private void expect(Due due) {
        dueKind = due == null ? null : due.kind();
        dueDay = due == null ? null : due.day();
        duePeriod = due == null ? null : due.period();
        dueText = due == null ? null : due.text();
    }

    private static boolean usuallyWithoutTask(ClauseKind kind) {
        return switch (kind) {
            case RESULT, SHORTCOMING, CAUSE, NOTED -> true;
            case TASK, APPROVAL, STUDY -> false;
        };
    }

    long id() {
        return id;
    }

    long conferenceId() {
        return conferenceId;
    }

    long version() {
        return version;
    }

    boolean noTask() {
        return noTask;
    }

    ClauseView view(int tasks) {
        return new ClauseView(
                id,
                conferenceId,
                position,
                kind,
                Words.axes(axes),
                heading,
                text,
                noTask,
                leadName == null ? null : new BodyName(leadName, leadCode),
                Words.bodies(coordinating),
                collective,
                dueKind == null ? null : new Due(dueKind, dueDay, duePeriod, dueText),
                Words.split(inferred),
                spanFrom == null || spanTo == null ? null : new Span(spanFrom, spanTo),
                tasks);
    }
}
