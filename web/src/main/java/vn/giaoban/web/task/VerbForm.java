package vn.giaoban.web.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.giaoban.meetings.task.Quality;

/** What is written into the form of a verb; each verb uses some of it. */
public class VerbForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;

    @Size(max = 2000)
    private String note;

    @Size(max = 2000)
    private String difficulties;

    @Size(max = 500)
    private String evidence;

    @Min(0)
    @Max(100)
    private int percent;

    private LocalDate wantedDay;
    private String lead;
    private Quality quality = Quality.MET;

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDifficulties() {
        return difficulties;
    }

    public void setDifficulties(String difficulties) {
        this.difficulties = difficulties;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public int getPercent() {
        return percent;
    }

    public void setPercent(int percent) {
        this.percent = percent;
    }

    public LocalDate getWantedDay() {
        return wantedDay;
    }

    public void setWantedDay(LocalDate wantedDay) {
        this.wantedDay = wantedDay;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public Quality getQuality() {
        return quality;
    }

    public void setQuality(Quality quality) {
        this.quality = quality;
    }
}
