package vn.giaoban.meetings.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A deadline in its row; of a task, and of what else tells of its deadline. */
@Embeddable
public class DueColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private DueKind kind;

    @Column(name = "due_day")
    private LocalDate day;

    @Column(name = "due_period")
    private String period;

    @Column(name = "due_text")
    private String text;

    protected DueColumns() {}

    DueColumns(Due due) {
        this.kind = due.kind();
        this.day = due.day();
        this.period = due.period();
        this.text = due.text();
    }

    /** The row of a deadline; null for none. */
    public static DueColumns of(Due due) {
        return due == null ? null : new DueColumns(due);
    }

    /** The deadline, or null where the row has none. */
    public static Due due(DueColumns columns) {
        return columns == null || columns.kind == null
                ? null
                : new Due(columns.kind, columns.day, columns.period, columns.text);
    }
}
