package vn.giaoban.web.conference;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.TaskProposal;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;

/** What is written to give a task: who leads, who takes part, what, by when. */
public class AssignmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 4000)
    private String content;

    private String lead;
    private List<String> coordinating = new ArrayList<>();
    private String collective;
    private DueKind dueKind;
    private LocalDate dueDay;
    private String duePeriod;

    @Size(max = 500)
    private String dueText;

    @Size(max = 500)
    private String deliverable;

    @Size(max = 300)
    private String director;

    private LocalDate assignedOn;

    static AssignmentForm of(Assignment assignment) {
        AssignmentForm form = new AssignmentForm();
        form.content = assignment.content();
        form.lead = assignment.lead();
        form.coordinating = new ArrayList<>(assignment.coordinating());
        form.deliverable = assignment.deliverable();
        form.director = assignment.director();
        form.assignedOn = assignment.assignedOn();
        form.due(assignment.due());
        return form;
    }

    static AssignmentForm of(TaskProposal proposal) {
        return read(
                proposal.content(), proposal.lead(), proposal.coordinating(), proposal.collective(), proposal.due());
    }

    /** A clause of a kind for which no task is proposed: what was read of it is all there is. */
    static AssignmentForm of(ClauseView clause) {
        return read(clause.text(), clause.lead(), clause.coordinating(), clause.collective(), clause.due());
    }

    private static AssignmentForm read(
            String content, BodyName lead, List<BodyName> coordinating, String collective, Due due) {
        AssignmentForm form = new AssignmentForm();
        form.content = content;
        form.lead = lead == null ? null : lead.code();
        form.collective = collective;
        form.coordinating = new ArrayList<>(coordinating.stream()
                .map(BodyName::code)
                .filter(Objects::nonNull)
                .toList());
        form.due(due);
        return form;
    }

    private void due(Due due) {
        if (due != null) {
            dueKind = due.kind() == DueKind.NONE ? null : due.kind();
            dueDay = due.day();
            duePeriod = due.period();
            dueText = due.text();
        }
    }

    Assignment assignment() {
        return new Assignment(content, lead, coordinating, due(), deliverable, director, null, assignedOn);
    }

    /** A day or a period that belongs to another kind of deadline is not meant. */
    private Due due() {
        if (dueKind == null) {
            return null;
        }
        boolean byDay = dueKind == DueKind.DAY || dueKind == DueKind.BEFORE_NEXT;
        return new Due(dueKind, byDay ? dueDay : null, dueKind == DueKind.PERIOD ? duePeriod : null, dueText);
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public List<String> getCoordinating() {
        return coordinating;
    }

    public void setCoordinating(List<String> coordinating) {
        this.coordinating = coordinating;
    }

    public String getCollective() {
        return collective;
    }

    public void setCollective(String collective) {
        this.collective = collective;
    }

    public DueKind getDueKind() {
        return dueKind;
    }

    /** The words of a deadline of another kind are not those of this one. */
    public void setDueKind(DueKind dueKind) {
        dueText = dueKind == this.dueKind ? dueText : null;
        this.dueKind = dueKind;
    }

    public LocalDate getDueDay() {
        return dueDay;
    }

    public void setDueDay(LocalDate dueDay) {
        this.dueDay = dueDay;
    }

    public String getDuePeriod() {
        return duePeriod;
    }

    public void setDuePeriod(String duePeriod) {
        this.duePeriod = duePeriod;
    }

    public String getDueText() {
        return dueText;
    }

    public void setDueText(String dueText) {
        this.dueText = dueText;
    }

    public String getDeliverable() {
        return deliverable;
    }

    public void setDeliverable(String deliverable) {
        this.deliverable = deliverable;
    }

    public String getDirector() {
        return director;
    }

    public void setDirector(String director) {
        this.director = director;
    }

    public LocalDate getAssignedOn() {
        return assignedOn;
    }

    public void setAssignedOn(LocalDate assignedOn) {
        this.assignedOn = assignedOn;
    }
}
