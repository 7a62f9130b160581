package vn.giaoban.web.table;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.gap.GapReport;
import vn.giaoban.meetings.gap.Gaps;
import vn.giaoban.meetings.table.ConferenceRow;
import vn.giaoban.meetings.table.FollowUpRow;
import vn.giaoban.meetings.table.Tables;
import vn.giaoban.meetings.task.StatusCount;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskStatusTable;
import vn.giaoban.meetings.task.TaskTables;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Reply;

/** The tables of the office; the address says which, and as of which day. */
@Named
@ViewScoped
public class ReportsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> TABLES = List.of("summary", "followUp", "annex", "conferences", "gaps");
    private static final int CONFERENCES = 200;

    /** A directive upon which nothing has followed for half a year is looked at (practice). */
    private static final int USUAL_MONTHS = 6;

    @EJB
    TaskTables counts;

    @EJB
    Tables tables;

    @EJB
    Conferences conferences;

    @EJB
    Tasks tasks;

    @EJB
    Gaps gaps;

    @Inject
    Caller caller;

    @Inject
    BodyNames names;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private String table;
    private Scope scope;
    private LocalDate asOf;
    private LocalDate from;
    private LocalDate to;
    private String lead;
    private Long conference;
    private transient TaskStatusTable summary;
    private transient GapReport missing;
    private int months = USUAL_MONTHS;

    @PostConstruct
    void open() {
        table = Optional.ofNullable(Faces.getRequestParameter("table"))
                .filter(TABLES::contains)
                .filter(name -> !name.equals("gaps") || isReadsAll())
                .orElse("summary");
        scope = Scope.read(Faces::getRequestParameter);
        asOf = scope.asOf() == null ? LocalDate.now(clock) : scope.asOf();
        from = scope.from();
        to = scope.to();
        lead = Optional.ofNullable(scope.lead()).filter(names::knows).orElse(null);
        conference = scope.conference();
        scope = new Scope(asOf, from, to, lead, conference);
    }

    /** Shows the table of what is filled in. */
    public void show() {
        if (from != null && to != null && to.isBefore(from)) {
            reply.beside(Map.of("table.order", "filter:to")).refused(Refusal.invalid("table.order"));
            return;
        }
        Faces.redirect(
                "reports?table=%s&asOf=%s&from=%s&to=%s&lead=%s&conference=%s",
                table, said(asOf), said(from), said(to), said(lead), said(conference));
    }

    private static String said(Object value) {
        return value == null ? "" : value.toString();
    }

    public TaskStatusTable getSummary() {
        if (summary == null) {
            summary = counts.status(asOf, from, to);
        }
        return summary;
    }

    public List<FollowUpRow> getFollowUp() {
        return tables.followUp(scope.filter(asOf));
    }

    /** The tasks of the conference that is chosen. */
    public List<FollowUpRow> getAnnex() {
        return conference == null ? List.of() : tables.followUp(TaskFilter.ofConference(conference));
    }

    public List<ConferenceRow> getBook() {
        return tables.conferences(from, to, asOf);
    }

    public List<ConferenceLine> getConferences() {
        return conferences.page(ConferenceFilter.ALL, 0, CONFERENCES);
    }

    /** What is missing in the chain from directive to evidence. */
    public GapReport getMissing() {
        if (missing == null) {
            missing = gaps.report(months);
        }
        return missing;
    }

    /** Whether the caller reads everything, so that what is missing to him is missing. */
    public boolean isReadsAll() {
        return caller.may(Permission.READ_ALL);
    }

    /** Looks for what is missing anew. */
    public void look() {
        missing = null;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    /** The address of exactly the tasks that a figure counts. */
    public String tasks(StatusCount row, String statuses) {
        StringBuilder address = new StringBuilder("/tasks?asOf=" + asOf + "&status=" + statuses);
        if (row.body() != null) {
            address.append("&lead=").append(row.body());
        }
        if (from != null) {
            address.append("&assignedFrom=").append(from);
        }
        if (to != null) {
            address.append("&assignedTo=").append(to);
        }
        return address.toString();
    }

    /** The address of this page with another table. */
    public String other(String name) {
        return "/reports?table=" + name + "&" + scope.query();
    }

    /** The address of the table as a file. */
    public String getFile() {
        return "/table/" + table + ".xlsx?" + scope.query();
    }

    /** The address of the follow-up list as a paper to be signed. */
    public String getFollowUpFile() {
        return "/paper/bao-cao-theo-doi/all.docx?" + scope.query();
    }

    /** Whether the body that is chosen has something overdue today, about which the caller may urge it. */
    public boolean isUrges() {
        return lead != null
                && caller.may(Permission.VERIFY_TASKS)
                && tasks.count(new TaskFilter(
                                Set.of(TaskStatus.OVERDUE), lead, false, null, null, null, null, null, null))
                        > 0;
    }

    public String getTable() {
        return table;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public Long getConference() {
        return conference;
    }

    public void setConference(Long conference) {
        this.conference = conference;
    }
}
