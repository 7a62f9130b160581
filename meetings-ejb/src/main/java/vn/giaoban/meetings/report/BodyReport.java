package vn.giaoban.meetings.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.rule.Refusal;

/**
 * The report of one body in a round. It is written while it is a draft or returned; handed in it is frozen with the tasks as
 * they stood; whether it came in time is decided by the day on which it was first handed in (practice: what is sent back for
 * more was not late).
 */
@Entity
@Table(name = "body_report")
class BodyReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private ReportRound round;

    @Column(name = "body_id")
    private long bodyId;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private String results;
    private String limits;
    private String ahead;
    private String proposals;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @ElementCollection
    @CollectionTable(name = "body_report_event", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "body_report_task", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportedTask> tasks = new ArrayList<>();

    @Version
    private long version;

    protected BodyReport() {}

    BodyReport(ReportRound round, long bodyId) {
        this.round = round;
        this.bodyId = bodyId;
    }

    /**
     * Writes the parts.
     *
     * @throws Refusal CONFLICT {@code report.handedIn}, {@code report.consolidated}
     */
    void write(ReportTexts texts) {
        requireWritable();
        results = texts.results();
        limits = texts.limits();
        ahead = texts.ahead();
        proposals = texts.proposals();
    }

    /**
     * Hands it in, with the tasks as they stand.
     *
     * @throws Refusal CONFLICT {@code report.handedIn}, {@code report.consolidated}; INVALID {@code report.empty}
     */
    void submit(List<ReportedTask> standing, OffsetDateTime at, String by) {
        requireWritable();
        if (results == null || results.isBlank()) {
            throw Refusal.invalid("report.empty");
        }
        if (submittedOn == null) {
            submittedOn = at.toLocalDate();
        }
        tasks.clear();
        tasks.addAll(standing);
        step(ReportState.SUBMITTED, at, by, null);
    }

    /**
     * Asks the body for more.
     *
     * @throws Refusal CONFLICT {@code report.notHandedIn}, {@code report.consolidated}; INVALID {@code report.noReason}
     */
    void giveBack(String reason, OffsetDateTime at, String by) {
        requireHandedIn();
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("report.noReason");
        }
        step(ReportState.RETURNED, at, by, reason.strip());
    }

    /**
     * Takes it.
     *
     * @throws Refusal CONFLICT {@code report.notHandedIn}, {@code report.consolidated}
     */
    void accept(OffsetDateTime at, String by) {
        requireHandedIn();
        step(ReportState.ACCEPTED, at, by, null);
    }

    private void requireWritable() {
        round.requireOpen();
        if (!state.isOpen()) {
            throw Refusal.conflict("report.handedIn");
        }
    }

    private void requireHandedIn() {
        round.requireOpen();
        if (state != ReportState.SUBMITTED) {
            throw Refusal.conflict("report.notHandedIn");
        }
    }

    private void step(ReportState to, OffsetDateTime at, String by, String note) {
        state = to;
        events.add(new ReportEvent(to, at, by, note));
    }

    /** Days after the day it was due: until it was first handed in, or until a day while it was not; null where not late. */
    Integer daysLate(LocalDate today) {
        LocalDate end = submittedOn == null ? today : submittedOn;
        long days = ChronoUnit.DAYS.between(round.dueOn(), end);
        return days > 0 ? Math.toIntExact(days) : null;
    }

    ReportTexts texts() {
        return new ReportTexts(results, limits, ahead, proposals);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    ReportRound round() {
        return round;
    }

    long bodyId() {
        return bodyId;
    }

    ReportState state() {
        return state;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    List<ReportEvent> events() {
        return List.copyOf(events);
    }

    List<ReportedTask> tasks() {
        return List.copyOf(tasks);
    }
}
