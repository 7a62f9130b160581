package vn.giaoban.web.conference;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    public void setDueKind(DueKind dueKind) {
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
