package vn.giaoban.meetings.chain;

import java.util.List;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.task.TaskView;

/**
 * What stands around a document; only what the caller may read of it. Conference, clauses and the tasks that it answers are
 * where it came from, the tasks given are what came of it; relations lead both ways.
 *
 * @param document the document with its relations, each in the word of this side ({@code replaces}, {@code replacedBy})
 * @param conference the conference whose notice of conclusion the document is, or null
 * @param clauses the clauses that this notice announces; empty for other documents
 * @param given tasks that these clauses or the document itself gave, in the order of their deadlines
 * @param answered tasks that the document shows to be carried out (minh chứng)
 */
public record Chain(
        DocumentView document,
        ConferenceHeading conference,
        List<ClauseView> clauses,
        List<TaskView> given,
        List<TaskView> answered) {}
