package vn.giaoban.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Written;

/** A deadline and a period in words: {@code 15/04/2024}, {@code quý II/2024}, {@code theo kế hoạch}. */
@Named
@RequestScoped
public class DueWords {

    @Inject
    Reply reply;

    public String say(Due due) {
        if (due == null) {
            return "–";
        }
        if (due.kind() == DueKind.DAY) {
            return Written.day(due.day());
        }
        return due.kind() == DueKind.PERIOD ? period(due.period()) : reply.words("due." + due.kind());
    }

    /** The last day that is in time, or {@code null}. */
    public LocalDate last(Due due) {
        return due == null ? null : due.lastDay().orElse(null);
    }

    /** A period as it is spoken, from the way programs write it. */
    public String period(String written) {
        if (written == null || written.length() < 4) {
            return "–";
        }
        String year = written.substring(0, 4);
        if (written.length() == 4) {
            return reply.words("period.year", year);
        }
        String part = written.substring(5);
        if (part.startsWith("Q") || part.startsWith("H")) {
            return reply.words("period." + part, year);
        }
        return part.startsWith("W")
                ? reply.words("period.week", year, part.substring(1))
                : reply.words("period.month", year, part);
    }
}
