package vn.giaoban.meetings.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDrafts;
import vn.giaoban.meetings.conclusion.drafting.KnownBody;
import vn.giaoban.meetings.conclusion.drafting.TaskDraft;
import vn.giaoban.meetings.conclusion.drafting.UnreadableText;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;

/** Proposes tasks out of the clauses of kind task that have none yet. */
@ApplicationScoped
class Proposals {

    @Inject
    KnownBodies bodies;

    List<TaskProposal> of(List<ClauseView> clauses, LocalDate conferenceDate) {
        List<KnownBody> known = bodies.on(conferenceDate);
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.TASK && clause.unanswered())
                .flatMap(clause -> of(clause, conferenceDate, known).stream())
                .toList();
    }

    private static List<TaskProposal> of(ClauseView clause, LocalDate conferenceDate, List<KnownBody> known) {
        List<TaskDraft> read = read(clause, conferenceDate, known);
        if (read.isEmpty()) {
            return List.of(new TaskProposal(
                    clause.id(),
                    clause.text(),
                    clause.lead(),
                    clause.coordinating(),
                    clause.collective(),
                    clause.due() == null ? Due.of(DueKind.NONE) : clause.due(),
                    clause.inferred()));
        }
        return read.stream().map(draft -> proposal(clause, draft)).toList();
    }

    private static List<TaskDraft> read(ClauseView clause, LocalDate conferenceDate, List<KnownBody> known) {
        try {
            return ConferenceDrafts.taskDrafts(clause.text(), known, conferenceDate);
        } catch (UnreadableText noWords) {
            return List.of();
        }
    }

    /** What the clause's own words do not say is taken from what was read of the whole text, and said to be so. */
    private static TaskProposal proposal(ClauseView clause, TaskDraft draft) {
        List<String> inferred = new ArrayList<>(draft.inferred());
        boolean leadless = draft.lead() == null && clause.lead() != null;
        boolean unaddressed = draft.lead() == null && draft.collective() == null && clause.collective() != null;
        Due own = due(draft);
        boolean undated = own.kind() == DueKind.NONE
                && clause.due() != null
                && clause.due().kind() != DueKind.NONE;
        note(inferred, leadless, "lead");
        note(inferred, unaddressed && !leadless, "collective");
        note(inferred, undated, "due");
        return new TaskProposal(
                clause.id(),
                draft.content(),
                leadless ? clause.lead() : draft.lead(),
                leadless ? clause.coordinating() : draft.coordinating(),
                unaddressed && !leadless ? clause.collective() : draft.collective(),
                undated ? clause.due() : own,
                inferred);
    }

    private static void note(List<String> inferred, boolean taken, String field) {
        if (taken && !inferred.contains(field)) {
            inferred.add(field);
        }
    }

    private static Due due(TaskDraft draft) {
        DueKind kind = DueKind.of(draft.due().kind().code()).orElseThrow();
        return new Due(
                kind, draft.due().day(), draft.due().period(), draft.due().text());
    }
}
