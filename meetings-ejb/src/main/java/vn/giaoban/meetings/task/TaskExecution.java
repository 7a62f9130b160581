package vn.giaoban.meetings.task;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.CARRY_OUT_TASKS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.rule.Refusal;

/**
 * What the lead body does with a task; the office may enter it in the body's stead. Every verb names its business day (null
 * = today) and, if the caller wants to be sure that nobody was faster, the version that was seen.
 *
 * <p>Refused: UNKNOWN {@code task.unknown}; FORBIDDEN {@code task.notLead}; CONFLICT {@code stale} or the state in which it
 * cannot be done; INVALID {@code task.dayTooEarly}, {@code task.dayTooFar}, {@code evidence.empty}, {@code
 * document.unknown} for evidence that the caller cannot read.
 */
@Stateless
@RolesAllowed({CARRY_OUT_TASKS, ASSIGN_TASKS})
public class TaskExecution {

    @Inject
    TaskBook book;

    @Inject
    Documents documents;

    /** Takes the task on. */
    public TaskView accept(long id, Long version, LocalDate on, @Size(max = 2000) String note) {
        Task task = book.ofLead(id, version);
        task.accept(book.deed(on, note));
        return book.done(task, "task.accept");
    }

    /** Gives the task back to the assigner, because it is not within the body's competence. */
    public TaskView refuse(long id, Long version, LocalDate on, @Size(max = 2000) String reason) {
        Task task = book.ofLead(id, version);
        task.refuse(book.reasoned(on, reason));
        return book.done(task, "task.refuse");
    }

    /**
     * Tells how far the work is.
     *
     * @param percent 0 to 100
     * @param text what was achieved
     * @param difficulties what stands in the way, or null
     */
    public TaskView progress(
            long id,
            Long version,
            LocalDate on,
            @Min(0) @Max(100) int percent,
            @Size(max = 2000) String text,
            @Size(max = 2000) String difficulties,
            @NotNull List<@Valid @NotNull EvidenceEntry> evidence) {
        Task task = book.ofLead(id, version);
        book.refuseSecrets(difficulties);
        task.progress(percent, difficulties, checked(evidence), book.deed(on, text));
        return book.done(task, "task.progress");
    }

    /** Reports the task done on a day; that day is what counts once it is verified. */
    public TaskView reportDone(
            long id,
            Long version,
            LocalDate on,
            @Size(max = 2000) String result,
            @NotNull List<@Valid @NotNull EvidenceEntry> evidence) {
        Task task = book.ofLead(id, version);
        task.reportDone(checked(evidence), book.deed(on, result));
        return book.done(task, "task.reportDone");
    }

    /**
     * Asks for more time.
     *
     * @param wantedDay the last day asked for, later than the present one
     */
    public ExtensionView requestExtension(
            long id, Long version, LocalDate on, @NotNull LocalDate wantedDay, @Size(max = 2000) String reason) {
        Task task = book.ofLead(id, version);
        ExtensionRequest request = task.requestExtension(wantedDay, book.reasoned(on, reason));
        book.done(task, "task.requestExtension");
        return request.view();
    }

    private List<EvidenceEntry> checked(List<EvidenceEntry> evidence) {
        boolean empty = evidence.stream()
                .anyMatch(entry -> entry.document() == null
                        && (entry.description() == null || entry.description().isBlank()));
        if (empty) {
            throw Refusal.invalid("evidence.empty");
        }
        boolean strange = evidence.stream()
                .map(EvidenceEntry::document)
                .anyMatch(
                        document -> document != null && documents.find(document).isEmpty());
        if (strange) {
            throw Refusal.invalid("document.unknown");
        }
        return evidence;
    }
}
