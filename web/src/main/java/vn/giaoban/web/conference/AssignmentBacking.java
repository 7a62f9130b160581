package vn.giaoban.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.TaskProposal;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;
import vn.giaoban.web.shell.Reply;

/** Gives a task that stems from a clause; what the clause's own words say is filled in, the rest is left open. */
@Named
@ViewScoped
public class AssignmentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Conclusions conclusions;

    @Inject
    ConclusionBacking conclusion;

    @Inject
    ConferenceBacking page;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private ClauseView clause;
    private AssignmentForm form = new AssignmentForm();

    /** Opens the form on a clause. */
    public void choose(ClauseView chosen) {
        clause = chosen;
        form = conclusions.taskDrafts(page.getConference().id()).stream()
                .filter(proposal -> proposal.clause() == chosen.id())
                .findFirst()
                .map(AssignmentBacking::filled)
                .orElseGet(() -> plain(chosen));
        form.setAssignedOn(LocalDate.now(clock));
    }

    private static AssignmentForm plain(ClauseView clause) {
        AssignmentForm form = new AssignmentForm();
        form.setContent(clause.text());
        return form;
    }

    private static AssignmentForm filled(TaskProposal proposal) {
        AssignmentForm form = new AssignmentForm();
        form.setContent(proposal.content());
        form.setLead(proposal.lead() == null ? null : proposal.lead().code());
        form.setCollective(proposal.collective());
        List<String> coordinating = proposal.coordinating().stream()
                .map(BodyName::code)
                .filter(Objects::nonNull)
                .toList();
        form.setCoordinating(new ArrayList<>(coordinating));
        form.setDueKind(
                proposal.due().kind() == DueKind.NONE ? null : proposal.due().kind());
        form.setDueDay(proposal.due().day());
        form.setDuePeriod(proposal.due().period());
        form.setDueText(proposal.due().text());
        return form;
    }

    public void assign() {
        Due due = form.getDueKind() == null
                ? null
                : new Due(form.getDueKind(), form.getDueDay(), form.getDuePeriod(), form.getDueText());
        Assignment assignment = new Assignment(
                form.getContent(),
                form.getLead(),
                form.getCoordinating(),
                due,
                form.getDeliverable(),
                form.getDirector(),
                null,
                form.getAssignedOn());
        if (reply.ask(() -> conclusions.assign(clause.id(), assignment), "say.task.assigned") != null) {
            conclusion.refresh();
        }
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
