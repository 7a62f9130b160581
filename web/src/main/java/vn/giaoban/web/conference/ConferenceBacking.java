package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** One conference; its address names the tab ({@code /conference/3?tab=tasks}). */
@Named
@ViewScoped
public class ConferenceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> TABS = List.of("docket", "agenda", "people", "conclusion", "tasks", "documents");

    @EJB
    Conferences conferences;

    @EJB
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private ConferenceView conference;
    private String tab;
    private Rows<TaskView> rows;
    private String reason;
    private LocalDate until;

    @PostConstruct
    void open() {
        conference = Missing.unless(id, conferences::get);
        tab = Optional.ofNullable(Faces.getRequestParameter("tab"))
                .filter(TABS::contains)
                .orElse("agenda");
        TaskFilter own = TaskFilter.ofConference(id);
        rows = new Rows<>((first, size) -> tasks.page(own, first, size), () -> tasks.count(own));
    }

    /** Reads it again after another part of the page has changed it. */
    public void refresh() {
        conference = conferences.get(id);
    }

    /** Whether the caller may still change what was prepared. */
    public boolean isPrepares() {
        return caller.may(Permission.PREPARE_CONFERENCES) && isOpen();
    }

    /** Whether something can still change: the conference is neither cancelled nor is its notice issued. */
    public boolean isOpen() {
        return conference.state() != ConferenceState.CONCLUDED && conference.state() != ConferenceState.CANCELLED;
    }

    /** Whether it is still to come, so that it can be put off. */
    public boolean isAhead() {
        return isPrepares() && conference.state() != ConferenceState.HELD;
    }

    public void hold() {
        changed(reply.ask(() -> conferences.hold(id, conference.version()), "say.conference.held"));
    }

    public void postpone() {
        changed(reply.ask(() -> conferences.postpone(id, reason, until), "say.conference.postponed"));
    }

    public void cancel() {
        changed(reply.ask(() -> conferences.cancel(id, reason), "say.conference.cancelled"));
    }

    private void changed(ConferenceView after) {
        conference = after == null ? conference : after;
    }

    public long getTaskCount() {
        return tasks.count(TaskFilter.ofConference(id));
    }

    public ConferenceView getConference() {
        return conference;
    }

    public String getTab() {
        return tab;
    }

    public Rows<TaskView> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
