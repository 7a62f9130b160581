package vn.giaoban.meetings.chain;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conference.Proceedings;
import vn.giaoban.meetings.notice.NoticeView;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** The chain in which a document stands: one step up and one step down, each end of which has a chain of its own. */
@Stateless
@RolesAllowed(READ)
public class Chains {

    private static final int MOST_TASKS = 1000;

    @Inject
    Documents documents;

    @Inject
    Notices notices;

    @Inject
    Proceedings proceedings;

    @Inject
    Conclusions conclusions;

    @Inject
    Tasks tasks;

    /** The chain of a document the caller may read; empty for any other. */
    public Optional<Chain> of(long document) {
        return documents.find(document).map(this::around);
    }

    private Chain around(DocumentView document) {
        List<TaskView> answered = tasks.answeredBy(document.id());
        return notices.ofDocument(document.id())
                .map(NoticeView::conference)
                .map(proceedings::visible)
                .map(conference -> new Chain(
                        document,
                        conference,
                        conclusions.get(conference.id()).clauses(),
                        tasks.page(TaskFilter.ofConference(conference.id()), 0, MOST_TASKS),
                        answered))
                .orElseGet(() -> new Chain(document, null, List.of(), tasks.givenBy(document.id()), answered));
    }
}
