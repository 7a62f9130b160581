package vn.giaoban.meetings.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;

/** A task of the body as it stood at the cut-off day of its report; once the report is handed in it never changes. */
@Embeddable
public class ReportedTask {

    private static final int LONGEST_DUE = 500;

    @Column(name = "task_id")
    private long task;

    private String content;
    private String due;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @Column(name = "days_late")
    private Integer daysLate;

    private int percent;

    protected ReportedTask() {}

    ReportedTask(TaskView view) {
        task = view.id();
        content = view.content();
        due = words(view.due());
        status = view.status();
        daysLate = view.daysLate();
        percent = view.percent();
    }

    private static String words(Due due) {
        String words = due.inWords();
        return words.length() > LONGEST_DUE ? words.substring(0, LONGEST_DUE) : words;
    }

    public long getTask() {
        return task;
    }

    public String getContent() {
        return content;
    }

    /** The deadline in words; empty where there is none. */
    public String getDue() {
        return due;
    }

    public TaskStatus getStatus() {
        return status;
    }

    /** From 1 where late, else null. */
    public Integer getDaysLate() {
        return daysLate;
    }

    public int getPercent() {
        return percent;
    }
}
