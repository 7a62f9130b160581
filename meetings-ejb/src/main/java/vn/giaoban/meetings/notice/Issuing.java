package vn.giaoban.meetings.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.IssueOrder;
import vn.giaoban.archive.document.IssuedDocuments;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Proceedings;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** Turns a notice into a file, and the file into a document of the archive. */
@ApplicationScoped
class Issuing {

    private static final int MOST_TASKS = 1000;

    @Inject
    Proceedings proceedings;

    @Inject
    NoticeBook book;

    @Inject
    Composition composition;

    @Inject
    IssuedDocuments documents;

    @Inject
    DocumentContents contents;

    @Inject
    ConferenceBodies bodies;

    @Inject
    Tasks tasks;

    /** In words, as it would be written now. */
    OfficePaper preview(Notice notice) {
        return compose(notice, null);
    }

    byte[] file(Notice notice) {
        return notice.documentId() == null
                ? composition.write(compose(notice, null))
                : contents.issued(notice.documentId()).orElseThrow();
    }

    /** Takes the number, writes the notice under it, archives it, and closes the conference. */
    DocumentView issue(Notice notice) {
        ConferenceHeading conference = proceedings.visible(notice.conferenceId());
        NoticeEntry entry = book.view(notice).entry();
        List<String> readers = conference.readers().stream()
                .map(bodies.codes()::apply)
                .filter(Objects::nonNull)
                .toList();
        IssueOrder order = new IssueOrder(
                notice.issuerId(),
                Composition.KIND,
                entry.date(),
                "Thông báo " + String.join(" ", entry.subject()),
                entry.signer(),
                Circulation.to(readers),
                List.of());
        DocumentView document = documents.issue(order, number -> composition.rendered(compose(notice, number), number));
        proceedings.conclude(notice.conferenceId());
        return document;
    }

    private OfficePaper compose(Notice notice, String number) {
        ConferenceHeading conference = proceedings.visible(notice.conferenceId());
        List<ClauseView> clauses = book.clauses(conference);
        List<TaskView> assigned = tasks.page(TaskFilter.ofConference(conference.id()), 0, MOST_TASKS);
        return composition.compose(book.view(notice), number, conference, clauses, assigned);
    }
}
