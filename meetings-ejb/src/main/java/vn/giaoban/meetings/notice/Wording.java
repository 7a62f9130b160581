package vn.giaoban.meetings.notice;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.layout.NoticeOfConclusion;
import vn.giaoban.archive.layout.NoticeOfConclusion.AssignedTask;
import vn.giaoban.archive.layout.NoticeOfConclusion.Section;
import vn.giaoban.meetings.calendar.PeriodWords;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conference.Periods;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.TaskView;

/** Puts a conclusion and its tasks into the words and the order of a notice. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Wording() {}

    /** What was achieved and what fell short first, then what is to be done (practice of notices of conclusion). */
    static List<Section> sections(Periods period, List<ClauseView> clauses) {
        List<NoticeOfConclusion.Clause> review = new ArrayList<>();
        List<NoticeOfConclusion.Clause> ahead = new ArrayList<>();
        for (ClauseView clause : clauses) {
            NoticeOfConclusion.Clause written = new NoticeOfConclusion.Clause(heading(clause), clause.text());
            switch (clause.kind()) {
                case RESULT, SHORTCOMING, CAUSE -> review.add(written);
                case TASK, APPROVAL, STUDY, NOTED -> ahead.add(written);
            }
        }
        List<Section> sections = new ArrayList<>();
        if (!review.isEmpty()) {
            String of = period == null || period.reviewed() == null ? "" : " " + PeriodWords.of(period.reviewed());
            sections.add(new Section(upper("Đánh giá kết quả thực hiện nhiệm vụ" + of), review));
        }
        if (!ahead.isEmpty()) {
            String of = period == null || period.ahead() == null ? "" : " " + PeriodWords.of(period.ahead());
            sections.add(new Section(upper("Nhiệm vụ trọng tâm" + of), ahead));
        }
        return sections;
    }

    private static String heading(ClauseView clause) {
        String heading = clause.heading();
        return heading == null || heading.isBlank() ? null : heading.strip().replaceAll(":$", "") + ":";
    }

    /** The rows of the annex, in the order of the conclusion. */
    static List<AssignedTask> tasks(List<TaskView> tasks, Map<String, BodyView> bodies) {
        return tasks.stream()
                .map(task -> new AssignedTask(
                        task.content(),
                        name(task.lead(), bodies),
                        task.coordinating().stream()
                                .map(code -> name(code, bodies))
                                .collect(Collectors.joining("; ")),
                        due(task.due()),
                        task.deliverable(),
                        null))
                .toList();
    }

    private static String name(String code, Map<String, BodyView> bodies) {
        return bodies.containsKey(code) ? bodies.get(code).fullName() : code;
    }

    static String due(Due due) {
        return switch (due.kind()) {
            case DAY -> due.day().format(DAY);
            case PERIOD -> upperFirst(PeriodWords.of(due.period()));
            case BY_PLAN -> words(due, "Theo kế hoạch");
            case STANDING -> words(due, "Thường xuyên");
            case RECURRING -> words(due, "Định kỳ");
            case BEFORE_NEXT -> words(due, "Trước hội nghị lần sau");
            case NONE -> "";
        };
    }

    private static String words(Due due, String usual) {
        return due.text() == null || due.text().isBlank() ? usual : upperFirst(due.text());
    }

    /** What the archive searches of the notice, in the order in which it is read. */
    static String text(NoticeOfConclusion notice) {
        List<String> lines = new ArrayList<>();
        lines.add(notice.kind() + " " + String.join(" ", notice.subject()));
        lines.addAll(notice.opening());
        for (Section section : notice.sections()) {
            lines.add(section.heading());
            section.clauses()
                    .forEach(clause -> lines.add((clause.lead() == null ? "" : clause.lead() + " ") + clause.text()));
        }
        lines.add(notice.closing() + "./.");
        if (notice.annex() != null) {
            notice.annex()
                    .tasks()
                    .forEach(task -> lines.add(String.join(" – ", task.content(), task.lead(), task.due())));
        }
        return String.join("\n\n", lines);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
