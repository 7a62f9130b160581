package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.util.List;

/**
 * A task as it is shown, with its status as of the day asked for.
 *
 * @param code short and lasting, e.g. {@code NV-0042}
 * @param lead code of the lead body
 * @param coordinating codes of the coordinating bodies, in alphabetical order
 * @param due the deadline that holds
 * @param originalDue the deadline first given, where an extension has changed it; else null
 * @param daysLate from 1 where late, else null
 * @param conference id of the conference it stems from, or null
 * @param clause id of the clause it stems from, or null
 * @param document id of the document it stems from, or null
 * @param carried how often it was carried over to a next conference
 * @param quality the verdict at verification, or null
 * @param extension the request that waits for a decision, or null
 */
public record TaskView(
        long id,
        String code,
        long version,
        String content,
        String lead,
        List<String> coordinating,
        Due due,
        Due originalDue,
        TaskState state,
        TaskStatus status,
        Integer daysLate,
        Long conference,
        String conferenceTitle,
        Long clause,
        Long document,
        String deliverable,
        String director,
        String reporting,
        LocalDate assignedOn,
        int percent,
        int carried,
        Quality quality,
        ExtensionView extension,
        List<EvidenceEntry> evidence) {}
