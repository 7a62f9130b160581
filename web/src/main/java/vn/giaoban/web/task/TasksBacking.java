package vn.giaoban.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.meetings.task.StatusCount;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskTables;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Rows;

/** The list of tasks. Its address says how it is filtered at first ({@code ?status=overdue}); then the fields do. */
@Named
@ViewScoped
public class TasksBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many days ahead "due soon" looks (practice: the week). */
    private static final int SOON = 7;

    @EJB
    Tasks tasks;

    @EJB
    TaskTables tables;

    @Inject
    BodyNames names;

    @Inject
    Clock clock;

    private String status;
    private String lead;
    private boolean mine;
    private boolean soon;
    private String words;
    private LocalDate from;
    private LocalDate to;
    private LocalDate asOf;
    private LocalDate assignedFrom;
    private LocalDate assignedTo;
    private Rows<TaskView> rows;

    @PostConstruct
    void open() {
        status = Faces.getRequestParameter("status");
        // An address is never an error: a body that nobody knows is none.
        lead = Optional.ofNullable(Faces.getRequestParameter("lead"))
                .filter(names::knows)
                .orElse(null);
        asOf = day("asOf");
        assignedFrom = day("assignedFrom");
        assignedTo = day("assignedTo");
        words = Faces.getRequestParameter("q");
        mine = Boolean.parseBoolean(Faces.getRequestParameter("mine"));
        soon = Boolean.parseBoolean(Faces.getRequestParameter("soon"));
        rows = new Rows<>((first, size) -> tasks.page(filter(), first, size), () -> tasks.count(filter()));
        if (soon) {
            from = LocalDate.now(clock);
            to = from.plusDays(SOON);
        }
    }

    private static LocalDate day(String parameter) {
        try {
            String written = Faces.getRequestParameter(parameter);
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private TaskFilter filter() {
        Set<TaskStatus> wanted = EnumSet.noneOf(TaskStatus.class);
        for (String code : status == null ? new String[0] : status.split(",", -1)) {
            TaskStatus.of(code).ifPresent(wanted::add);
        }
        if (wanted.isEmpty() && soon) {
            wanted.add(TaskStatus.OPEN_IN_TIME);
        }
        return new TaskFilter(wanted, lead, mine, null, null, asOf, from, to, words, assignedFrom, assignedTo);
    }

    public boolean isFiltered() {
        return !TaskFilter.ALL.equals(filter());
    }

    /** How many tasks stand how, today, of all that the caller sees. */
    public StatusCount getTotals() {
        return tables.status(null, null, null).totals();
    }

    public Rows<TaskView> getRows() {
        return rows;
    }

    /** The day of a table from which this list was opened; null for the list of today. */
    public LocalDate getAsOf() {
        return asOf;
    }

    public String getStatus() {
        return status;
    }

    public boolean isSoon() {
        return soon;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
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
}
