package vn.giaoban.web.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.giaoban.meetings.report.NewRound;

/** A round of reports as it is filled in. */
public class RoundForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String period;
    private LocalDate cutOff;
    private LocalDate dueOn;
    private List<String> bodies = new ArrayList<>();
    private String instructions;

    NewRound wanted() {
        return new NewRound(title, period, cutOff, dueOn, new HashSet<>(bodies), null, instructions);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public LocalDate getCutOff() {
        return cutOff;
    }

    public void setCutOff(LocalDate cutOff) {
        this.cutOff = cutOff;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<String> getBodies() {
        return bodies;
    }

    public void setBodies(List<String> bodies) {
        this.bodies = bodies;
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = instructions;
    }
}
