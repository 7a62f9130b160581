package vn.giaoban.web.task;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.task.EvidenceEntry;
import vn.giaoban.meetings.task.TaskExecution;
import vn.giaoban.meetings.task.TaskSupervision;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** Carries out what the form of a verb says, through the boundary that owns the verb. */
@ApplicationScoped
public class Deeds {

    @EJB
    Tasks tasks;

    @EJB
    TaskExecution execution;

    @EJB
    TaskSupervision supervision;

    TaskView carryOut(Verb verb, TaskView task, VerbForm form) {
        long id = task.id();
        long version = task.version();
        LocalDate on = form.getOn();
        String note = form.getNote();
        return switch (verb) {
            case ACCEPT -> execution.accept(id, version, on, note);
            case REFUSE -> execution.refuse(id, version, on, note);
            case PROGRESS ->
                execution.progress(id, version, on, form.getPercent(), note, form.getDifficulties(), evidence(form));
            case REPORT_DONE -> execution.reportDone(id, version, on, note, evidence(form));
            case REQUEST_EXTENSION -> {
                execution.requestExtension(id, version, on, form.getWantedDay(), note);
                yield tasks.get(id);
            }
            default -> supervise(verb, task, form);
        };
    }

    private TaskView supervise(Verb verb, TaskView task, VerbForm form) {
        long id = task.id();
        long version = task.version();
        LocalDate on = form.getOn();
        String note = form.getNote();
        return switch (verb) {
            case VERIFY -> supervision.verify(id, version, on, form.getQuality(), note);
            case REWORK -> supervision.returnForRework(id, version, on, note);
            case SUSPEND -> supervision.suspend(id, version, on, note);
            case RESUME -> supervision.resume(id, version, on, note);
            case TRANSFER -> supervision.transfer(id, version, on, form.getLead(), note);
            case CLOSE_UNFINISHED -> supervision.closeUnfinished(id, version, on, note);
            case CANCEL -> supervision.cancel(id, version, on, note);
            case GRANT -> supervision.decide(task.extension().id(), true, on, form.getWantedDay(), note);
            case REFUSE_EXTENSION -> supervision.decide(task.extension().id(), false, on, null, note);
            default -> throw new IllegalArgumentException(verb.name());
        };
    }

    private static List<EvidenceEntry> evidence(VerbForm form) {
        return form.getEvidence() == null ? List.of() : List.of(new EvidenceEntry(null, form.getEvidence()));
    }
}
