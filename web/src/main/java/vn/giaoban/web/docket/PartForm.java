package vn.giaoban.web.docket;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Due;

/** One of the tasks into which a task is split. */
public class PartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String content;
    private String lead;
    private LocalDate day;

    Assignment assignment(LocalDate on) {
        return new Assignment(content, lead, List.of(), day == null ? null : Due.on(day), null, null, null, on);
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

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
