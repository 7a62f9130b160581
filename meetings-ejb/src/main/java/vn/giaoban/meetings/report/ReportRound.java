package vn.giaoban.meetings.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.giaoban.archive.rule.Refusal;

/** A round of reports ("kỳ báo cáo") that the office has opened. */
@Entity
@Table(name = "report_round")
class ReportRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String title;
    private String period;

    @Column(name = "cut_off")
    private LocalDate cutOff;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "conference_id")
    private Long conferenceId;

    private String instructions;

    @Column(name = "opened_at")
    private OffsetDateTime openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "consolidated_at")
    private OffsetDateTime consolidatedAt;

    @Column(name = "consolidated_by")
    private String consolidatedBy;

    @Version
    private long version;

    protected ReportRound() {}

    ReportRound(NewRound wanted, OffsetDateTime at, String by) {
        title = wanted.title().strip();
        period = wanted.period();
        cutOff = wanted.cutOff();
        dueOn = wanted.dueOn();
        conferenceId = wanted.conference();
        instructions =
                wanted.instructions() == null ? null : wanted.instructions().strip();
        openedAt = at;
        openedBy = by;
    }

    /**
     * The reports have been put together; none of them changes after that.
     *
     * @throws Refusal CONFLICT {@code report.consolidated}
     */
    void consolidate(OffsetDateTime at, String by) {
        requireOpen();
        consolidatedAt = at;
        consolidatedBy = by;
    }

    /**
     * @throws Refusal CONFLICT {@code report.consolidated}
     */
    void requireOpen() {
        if (consolidatedAt != null) {
            throw Refusal.conflict("report.consolidated");
        }
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    String period() {
        return period;
    }

    LocalDate cutOff() {
        return cutOff;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Long conferenceId() {
        return conferenceId;
    }

    String instructions() {
        return instructions;
    }

    OffsetDateTime openedAt() {
        return openedAt;
    }

    String openedBy() {
        return openedBy;
    }

    OffsetDateTime consolidatedAt() {
        return consolidatedAt;
    }
}
