package vn.giaoban.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.document.DocumentBacking;

/** Where the archived notice on the page comes from: its conference, the clauses it announces and the tasks they brought. */
@Named
@ViewScoped
public class OriginBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TASKS = 1000;

    @EJB
    Notices notices;

    @EJB
    Conferences conferences;

    @EJB
    Conclusions conclusions;

    @EJB
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    DocumentBacking page;

    private ConferenceView conference;
    private List<ClauseView> clauses = List.of();
    private Map<Long, List<TaskView>> tasksByClause = Map.of();
    private long taskCount;

    @PostConstruct
    void open() {
        if (caller.may(Permission.READ)) {
            notices.ofDocument(page.getDocument().id()).ifPresent(notice -> {
                conference = conferences.get(notice.conference());
                clauses = conclusions.get(notice.conference()).clauses();
                TaskFilter own = TaskFilter.ofConference(notice.conference());
                taskCount = tasks.count(own);
                tasksByClause = tasks.page(own, 0, MOST_TASKS).stream()
                        .filter(task -> task.clause() != null)
                        .collect(Collectors.groupingBy(TaskView::clause));
            });
        }
    }

    /** The conference; {@code null} for a document that is no notice, or whose conference the reader may not see. */
    public ConferenceView getConference() {
        return conference;
    }

    public List<ClauseView> getClauses() {
        return clauses;
    }

    public Map<Long, List<TaskView>> getTasksByClause() {
        return tasksByClause;
    }

    public long getTaskCount() {
        return taskCount;
    }
}
