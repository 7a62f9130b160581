package vn.giaoban.meetings.table;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.conference.Presence;
import vn.giaoban.meetings.notice.NoticeView;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.meetings.task.EvidenceEntry;
import vn.giaoban.meetings.task.StatusCount;
import vn.giaoban.meetings.task.TaskEventView;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskTables;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** The lists that an office prints, over the conferences and tasks that the caller sees (domain practice, tables A, B, D). */
@Stateless
@RolesAllowed(READ)
public class Tables {

    /** More lines than this are no table to be read. */
    private static final int MOST = 1000;

    @Inject
    Tasks tasks;

    @Inject
    TaskTables counts;

    @Inject
    Conferences conferences;

    @Inject
    Notices notices;

    @Inject
    Documents documents;

    /** The tasks of a list with where they stem from and what has come of them, by deadline. */
    public List<FollowUpRow> followUp(@NotNull TaskFilter filter) {
        Map<Long, TaskEventView> reports = counts.lastReports(filter);
        Map<Long, Optional<NumberedDocument>> known = new HashMap<>();
        Map<Long, Optional<NumberedDocument>> ofConferences = new HashMap<>();
        List<FollowUpRow> rows = new ArrayList<>();
        for (TaskView task : tasks.page(filter, 0, MOST)) {
            Optional<NumberedDocument> source = task.conference() == null
                    ? cited(task.document(), known)
                    : ofConferences.computeIfAbsent(task.conference(), this::notice);
            List<NumberedDocument> products = task.evidence().stream()
                    .map(EvidenceEntry::document)
                    .filter(Objects::nonNull)
                    .flatMap(document -> cited(document, known).stream())
                    .toList();
            rows.add(new FollowUpRow(task, source.orElse(null), reports.get(task.id()), products));
        }
        return rows;
    }

    /** The notice or the document by which a task was given, if the caller may read it. */
    public Optional<NumberedDocument> source(@NotNull TaskView task) {
        return task.conference() == null ? cited(task.document(), new HashMap<>()) : notice(task.conference());
    }

    /**
     * The conferences that took place between two days, each of which may be null, the latest first, with how their tasks
     * stand.
     *
     * @param asOf the day at whose end they are looked at; null = today
     */
    public List<ConferenceRow> conferences(LocalDate from, LocalDate to, LocalDate asOf) {
        Map<Long, StatusCount> standing = counts.byConference(asOf);
        return conferences.page(new ConferenceFilter(null, null, null, null, from, to), 0, MOST).stream()
                .map(line -> row(line, standing.getOrDefault(line.id(), StatusCount.NONE)))
                .toList();
    }

    private ConferenceRow row(ConferenceLine line, StatusCount standing) {
        ConferenceView conference = conferences.get(line.id());
        List<AttendanceEntry> roll = conference.attendance();
        int came = (int) roll.stream()
                .map(AttendanceEntry::presence)
                .filter(presence -> presence == Presence.PRESENT || presence == Presence.SUBSTITUTE)
                .count();
        int called = roll.isEmpty() ? conference.summoned().size() : roll.size();
        return new ConferenceRow(line, came, called, notice(line.id()).orElse(null), standing);
    }

    private Optional<NumberedDocument> notice(long conference) {
        return notices.ofConference(conference).map(NoticeView::document).flatMap(this::cited);
    }

    private Optional<NumberedDocument> cited(Long document, Map<Long, Optional<NumberedDocument>> known) {
        return document == null ? Optional.empty() : known.computeIfAbsent(document, this::cited);
    }

    /** The document, where the caller may read it; one that he may not is not there. */
    private Optional<NumberedDocument> cited(Long document) {
        Optional<DocumentView> found = documents.find(document);
        return found.map(NumberedDocument::of);
    }
}
