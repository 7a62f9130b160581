package vn.giaoban.meetings.task;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.giaoban.archive.rule.Refusal;

/**
 * A task: given to exactly one lead body, any number coordinating. Its life: assigned → accepted (or refused, back to the
 * assigner) → in progress → reported done → verified, or returned for rework. On the side it may be extended, suspended
 * and resumed, transferred, cancelled, or closed unfinished. It changes by these verbs alone, and each leaves its event.
 */
@Entity
@Table(name = "task")
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "conference_id")
    private Long conferenceId;

    @Column(name = "clause_id")
    private Long clauseId;

    @Column(name = "document_id")
    private Long documentId;

    private String content;

    @Column(name = "lead_id")
    private long leadId;

    @ElementCollection
    @CollectionTable(name = "task_coordinating", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "body_id")
    private Set<Long> coordinating = new HashSet<>();

    @Embedded
    private DueColumns due;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String deliverable;
    private String director;
    private String reporting;

    @Column(name = "assigned_on")
    private LocalDate assignedOn;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.ASSIGNED;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private TaskState stateBefore;

    private int percent;
    private int carried;

    @Column(name = "access_profile")
    private long accessProfile;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<TaskEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ExtensionRequest> extensions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "task_evidence", joinColumns = @JoinColumn(name = "task_id"))
    @OrderBy("position")
    private List<Evidence> evidence = new ArrayList<>();

    @Version
    private long version;

    protected Task() {}

    /** Assigns a task whose parts have been checked ({@link AssignmentCheck}). */
    Task(TaskSource source, Assignment assignment, long lead, Set<Long> coordinating, Deed deed) {
        this.conferenceId = source.conferenceId();
        this.clauseId = source.clauseId();
        this.documentId = source.documentId();
        this.content = assignment.content().strip();
        this.leadId = lead;
        this.coordinating.addAll(coordinating);
        this.deliverable = assignment.deliverable();
        this.director = assignment.director();
        this.reporting = assignment.reporting();
        this.assignedOn = deed.happenedOn();
        hold(assignment.due());
        log(TaskEventKind.ASSIGNED, deed).body(lead).due(assignment.due());
    }

    /** The lead body takes the task on. */
    void accept(Deed deed) {
        requireState("task.notAssigned", TaskState.ASSIGNED);
        log(TaskEventKind.ACCEPTED, deed);
        state = TaskState.ACCEPTED;
    }

    /** The lead body gives the task back: not within its competence. */
    void refuse(Deed deed) {
        requireState("task.notAssigned", TaskState.ASSIGNED);
        log(TaskEventKind.REFUSED, deed);
        state = TaskState.REFUSED;
    }

    /** The lead body tells how far it is. */
    void progress(int newPercent, String difficulties, List<EvidenceEntry> shown, Deed deed) {
        requireState("task.notAccepted", TaskState.ACCEPTED, TaskState.IN_PROGRESS);
        log(TaskEventKind.PROGRESSED, deed).progress(newPercent, difficulties);
        state = TaskState.IN_PROGRESS;
        percent = newPercent;
        add(shown, deed);
    }

    /** The lead body reports the task done; the office has yet to verify it. */
    void reportDone(List<EvidenceEntry> shown, Deed deed) {
        requireState("task.notAccepted", TaskState.ACCEPTED, TaskState.IN_PROGRESS);
        log(TaskEventKind.REPORTED, deed).progress(100, null);
        state = TaskState.REPORTED;
        percent = 100;
        add(shown, deed);
    }

    /** The office confirms that what was reported done is done. */
    void verify(Quality quality, Deed deed) {
        requireState("task.notReported", TaskState.REPORTED);
        requireNotBefore(reportedOn(), deed);
        log(TaskEventKind.VERIFIED, deed).quality(quality);
        state = TaskState.DONE;
    }

    /** The office closes the task unfinished. */
    void closeUnfinished(Deed deed) {
        requireLive();
        log(TaskEventKind.NOT_COMPLETED, deed);
        state = TaskState.NOT_COMPLETED;
    }

    /** The office returns what was reported done: more is needed. */
    void returnForRework(Deed deed) {
        requireState("task.notReported", TaskState.REPORTED);
        log(TaskEventKind.RETURNED, deed);
        state = TaskState.IN_PROGRESS;
    }

    /** The lead body asks for more time; one request at a time. */
    ExtensionRequest requestExtension(LocalDate wantedDay, Deed deed) {
        requireState("task.notOpen", TaskState.ASSIGNED, TaskState.ACCEPTED, TaskState.IN_PROGRESS);
        if (extensions.stream().anyMatch(ExtensionRequest::pending)) {
            throw Refusal.conflict("extension.pending");
        }
        requireLater(wantedDay);
        log(TaskEventKind.EXTENSION_REQUESTED, deed).due(Due.on(wantedDay));
        ExtensionRequest request = new ExtensionRequest(this, deed.happenedOn(), wantedDay, deed.note());
        extensions.add(request);
        return request;
    }

    /** The assigner grants more time: the new day counts, the first one is kept. */
    void extend(ExtensionRequest request, LocalDate day, Deed deed) {
        requireUndecided(request);
        requireLater(day);
        log(TaskEventKind.EXTENDED, deed).due(Due.on(day));
        request.grant(deed.happenedOn(), day, deed.note());
        hold(Due.on(day));
    }

    /** The assigner refuses more time. */
    void refuseExtension(ExtensionRequest request, Deed deed) {
        requireUndecided(request);
        log(TaskEventKind.EXTENSION_REFUSED, deed);
        request.refuse(deed.happenedOn(), deed.note());
    }

    void suspend(Deed deed) {
        requireLive();
        requireNotState("task.suspended", TaskState.SUSPENDED);
        log(TaskEventKind.SUSPENDED, deed);
        stateBefore = state;
        state = TaskState.SUSPENDED;
    }

    void resume(Deed deed) {
        requireState("task.notSuspended", TaskState.SUSPENDED);
        log(TaskEventKind.RESUMED, deed);
        state = stateBefore;
        stateBefore = null;
    }

    /** Hands the task to another body, which has to accept it; a refused one may also go back to the same body. */
    void transfer(long newLead, Deed deed) {
        requireLive();
        requireNotState("task.suspended", TaskState.SUSPENDED);
        if (newLead == leadId && state != TaskState.REFUSED) {
            throw Refusal.conflict("task.sameLead");
        }
        log(TaskEventKind.TRANSFERRED, deed).body(newLead);
        leadId = newLead;
        state = TaskState.ASSIGNED;
    }

    /** The office puts the task before the level above; whose turn it is stays as it was. */
    void escalate(Deed deed) {
        requireLive();
        log(TaskEventKind.ESCALATED, deed);
    }

    /**
     * The office takes back what it decided last: the task stands as it did before, the events stay to be read.
     *
     * @param kept how many events there were before that decision
     * @param seen how many there were after it; more by now mean that somebody has built on it
     */
    void takeBack(int kept, int seen, Deed deed) {
        if (seen != events.size() || kept < 1 || kept >= seen) {
            throw Refusal.conflict("task.movedOn");
        }
        List<TaskEventKind> gone =
                events.subList(kept, seen).stream().map(TaskEvent::kind).toList();
        log(TaskEventKind.TAKEN_BACK, deed).takesBack(seen - kept);
        Replay replay = Replay.of(standingEvents());
        state = replay.state();
        stateBefore = replay.stateBefore();
        percent = replay.percent();
        leadId = replay.lead();
        hold(replay.due());
        if (gone.contains(TaskEventKind.EXTENDED)) {
            ExtensionRequest last = extensions.get(extensions.size() - 1);
            last.reopen();
            if (gone.contains(TaskEventKind.EXTENSION_REQUESTED)) {
                last.refuse(deed.happenedOn(), deed.note());
            }
        }
    }

    void cancel(Deed deed) {
        requireLive();
        log(TaskEventKind.CANCELLED, deed);
        state = TaskState.CANCELLED;
    }

    boolean admit(long profile) {
        boolean others = accessProfile != profile;
        accessProfile = profile;
        return others;
    }

    private void hold(Due newDue) {
        due = new DueColumns(newDue);
        lastDay = newDue.lastDay().orElse(null);
    }

    private void add(List<EvidenceEntry> shown, Deed deed) {
        for (EvidenceEntry entry : shown) {
            evidence.add(new Evidence(evidence.size() + 1, entry, deed.happenedOn()));
        }
    }

    private TaskEvent log(TaskEventKind kind, Deed deed) {
        requireNotBefore(assignedOn, deed);
        TaskEvent event = new TaskEvent(this, events.size() + 1, kind, deed);
        events.add(event);
        return event;
    }

    private List<TaskEvent> standingEvents() {
        return StillStanding.of(events, TaskEvent::takesBack);
    }

    private LocalDate reportedOn() {
        return standingEvents().stream()
                .filter(event -> event.kind() == TaskEventKind.REPORTED)
                .reduce((first, second) -> second)
                .map(TaskEvent::happenedOn)
                .orElse(assignedOn);
    }

    private void requireLive() {
        if (!state.live()) {
            throw Refusal.conflict("task.closed");
        }
    }

    private void requireState(String key, TaskState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw Refusal.conflict(key);
        }
    }

    private void requireNotState(String key, TaskState excluded) {
        if (state == excluded) {
            throw Refusal.conflict(key);
        }
    }

    private void requireLater(LocalDate day) {
        LocalDate present = due().lastDay().orElseThrow(() -> Refusal.conflict("extension.undated"));
        if (!day.isAfter(present)) {
            throw Refusal.invalid("extension.notLater", present);
        }
    }

    private void requireUndecided(ExtensionRequest request) {
        requireLive();
        if (!request.pending()) {
            throw Refusal.conflict("extension.decided");
        }
    }

    private static void requireNotBefore(LocalDate earliest, Deed deed) {
        if (deed.happenedOn().isBefore(earliest)) {
            throw Refusal.invalid("task.dayTooEarly", earliest);
        }
    }

    LocalDate assignedOn() {
        return assignedOn;
    }

    long accessProfile() {
        return accessProfile;
    }

    String content() {
        return content;
    }

    String deliverable() {
        return deliverable;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    Due due() {
        return DueColumns.due(due);
    }

    long leadId() {
        return leadId;
    }

    /** Those that take part; a body that has come to lead the task does so no more, while it leads. */
    Set<Long> coordinating() {
        return coordinating.stream().filter(body -> body != leadId).collect(Collectors.toUnmodifiableSet());
    }

    Long conferenceId() {
        return conferenceId;
    }

    int percent() {
        return percent;
    }

    int carriedOver() {
        return carried;
    }

    TaskEvent lastEvent() {
        return events.get(events.size() - 1);
    }

    TaskHistory history() {
        return new TaskHistory(events.stream().map(TaskEvent::fact).toList());
    }

    List<TaskEventView> log(LongFunction<String> code) {
        return events.stream().map(event -> event.view(code)).toList();
    }

    List<ExtensionView> extensionViews() {
        return extensions.stream().map(ExtensionRequest::view).toList();
    }

    /** The task as of a day. One that was not yet known on that day is shown as first assigned. */
    TaskView view(LocalDate day, LongFunction<String> code, String conferenceTitle) {
        TaskStanding standing = history().on(day).orElseGet(this::asAssigned);
        return new TaskView(
                id,
                TaskCode.of(id),
                version,
                content,
                code.apply(leadId),
                coordinating().stream().map(code::apply).sorted().toList(),
                due(),
                standing.originalDue().equals(due()) ? null : standing.originalDue(),
                state,
                standing.status(),
                standing.daysLate(),
                conferenceId,
                conferenceTitle,
                clauseId,
                documentId,
                deliverable,
                director,
                reporting,
                assignedOn,
                percent,
                carried,
                quality(),
                extensions.stream()
                        .filter(ExtensionRequest::pending)
                        .findFirst()
                        .map(ExtensionRequest::view)
                        .orElse(null),
                evidence.stream().map(Evidence::entry).toList());
    }

    private TaskStanding asAssigned() {
        TaskFact first = events.get(0).fact();
        boolean dated = first.due().lastDay().isPresent();
        TaskStatus status = dated ? TaskStatus.OPEN_IN_TIME : TaskStatus.UNDATED;
        return new TaskStanding(status, null, first.due(), first.due(), first.lead());
    }

    private Quality quality() {
        return standingEvents().stream()
                .map(TaskEvent::quality)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
