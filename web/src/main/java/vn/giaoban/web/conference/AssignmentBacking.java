package vn.giaoban.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.DueKind;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.shell.Reply;

/**
 * Gives tasks that stem from clauses, one clause after the other; what the clause's own words say is filled in, the rest is
 * left open, and what was typed is kept until the task is given.
 */
@Named
@ViewScoped
public class AssignmentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "task.noContent", "assignment:content",
            "task.noLead", "assignment:lead",
            "task.leadNotValid", "assignment:lead",
            "task.leadCoordinates", "assignment:with",
            "task.noDue", "assignment:dueKind",
            "due.noDay", "assignment:dueDay",
            "task.dueBeforeAssigned", "assignment:dueKind",
            "period.unknown", "assignment:duePeriod");

    @EJB
    Conclusions conclusions;

    @Inject
    ConclusionBacking conclusion;

    @Inject
    ConferenceBacking page;

    @Inject
    KeptForms kept;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private ClauseView clause;
    private AssignmentForm form = new AssignmentForm();

    /** Opens the form on a clause, with what was typed into it before where it was left. */
    public void choose(ClauseView chosen) {
        clause = chosen;
        form = kept.find(name(), Assignment.class)
                .map(before -> AssignmentForm.of(before.typed()))
                .orElseGet(this::proposed);
    }

    private AssignmentForm proposed() {
        AssignmentForm proposed = conclusions.taskDrafts(page.getConference().id()).stream()
                .filter(proposal -> proposal.clause() == clause.id())
                .findFirst()
                .map(AssignmentForm::of)
                .orElseGet(() -> AssignmentForm.of(clause));
        proposed.setAssignedOn(LocalDate.now(clock));
        return proposed;
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (clause != null) {
            kept.keep(name(), form.assignment());
        }
    }

    /** Gives the task and is done. */
    public void assign() {
        if (given()) {
            clause = null;
            PrimeFaces.current().executeScript("PF('assign').hide()");
        }
    }

    /** Gives the task and goes on to the next clause that has none. */
    public void assignAndGoOn() {
        int ordinal = clause.ordinal();
        if (given()) {
            next(ordinal).ifPresentOrElse(this::choose, () -> {
                clause = null;
                PrimeFaces.current().executeScript("PF('assign').hide()");
            });
        }
    }

    private boolean given() {
        boolean given =
                reply.beside(FIELDS).ask(() -> conclusions.assign(clause.id(), form.assignment()), "say.task.assigned")
                        != null;
        if (given) {
            kept.discard(name());
            conclusion.refresh();
        }
        return given;
    }

    /** The next clause that waits for a task, from the place of this one on and then from the top. */
    private Optional<ClauseView> next(int ordinal) {
        List<ClauseView> waiting = conclusion.getConclusion().unanswered();
        return waiting.stream()
                .filter(each -> each.ordinal() > ordinal)
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    /** Whether another clause than the one shown waits for a task. */
    public boolean isMore() {
        return clause != null
                && conclusion.getConclusion().unanswered().stream().anyMatch(each -> each.id() != clause.id());
    }

    private String name() {
        return "assignment/" + clause.id();
    }

    public ClauseView getClause() {
        return clause;
    }

    public AssignmentForm getForm() {
        return form;
    }

    public List<DueKind> getDueKinds() {
        return List.of(
                DueKind.DAY, DueKind.PERIOD, DueKind.BEFORE_NEXT, DueKind.BY_PLAN, DueKind.STANDING, DueKind.RECURRING);
    }
}
