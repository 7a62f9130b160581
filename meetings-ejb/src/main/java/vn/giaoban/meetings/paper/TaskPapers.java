package vn.giaoban.meetings.paper;

import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.VERIFY_TASKS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.Papers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.calendar.OfficeCalendar;
import vn.giaoban.meetings.table.FollowUpRow;
import vn.giaoban.meetings.table.Tables;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** The papers about tasks as Word files, over the tasks that the caller sees. */
@Stateless
public class TaskPapers {

    /** Working days that a letter gives to answer (practice). */
    private static final int DAYS_TO_ANSWER = 5;

    @Inject
    Tasks tasks;

    @Inject
    Tables tables;

    @Inject
    Letterheads letterheads;

    @Inject
    Participants participants;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Papers papers;

    /**
     * The slip by which a task is given (phiếu giao nhiệm vụ).
     *
     * @throws Refusal UNKNOWN {@code task.unknown}
     */
    @RolesAllowed(READ)
    public byte[] slip(long task) {
        TaskView view = tasks.get(task);
        OfficePaper slip = AssignmentSlip.paper(
                view, tables.source(view).orElse(null), participants::named, letterheads.ofCommittee());
        return papers.write(PaperKind.ASSIGNMENT, slip);
    }

    /**
     * The letter that urges a body (công văn đôn đốc): what it has overdue today, and by when an answer is expected.
     *
     * @param body code of the body
     * @throws Refusal CONFLICT {@code paper.nothingOverdue}
     */
    @RolesAllowed(VERIFY_TASKS)
    public byte[] urging(@NotBlank String body) {
        TaskFilter overdue =
                new TaskFilter(Set.of(TaskStatus.OVERDUE), body, false, null, null, null, null, null, null);
        List<FollowUpRow> rows = tables.followUp(overdue);
        if (rows.isEmpty()) {
            throw Refusal.conflict("paper.nothingOverdue", participants.named(body));
        }
        OfficePaper letter = UrgingLetter.paper(
                rows,
                participants.named(body),
                letterheads.committee(),
                letterheads.ofOffice(),
                calendar.workingDays().plus(letterheads.today(), DAYS_TO_ANSWER));
        return papers.write(PaperKind.URGING, letter);
    }

    /** The report on what has come of the tasks of a list (báo cáo theo dõi thực hiện kết luận). */
    @RolesAllowed(READ)
    public byte[] followUp(@NotNull TaskFilter filter) {
        OfficePaper report = FollowUpReport.paper(
                tables.followUp(filter),
                filter.asOf() == null ? letterheads.today() : filter.asOf(),
                participants::named,
                letterheads.committee(),
                letterheads.ofOffice());
        return papers.write(PaperKind.FOLLOW_UP, report);
    }
}
