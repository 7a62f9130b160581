package vn.giaoban.meetings.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Annex;
import vn.giaoban.archive.layout.OfficePaper.Grid;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.meetings.calendar.PeriodWords;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conference.Periods;
import vn.giaoban.meetings.task.TaskView;

/** Puts a conclusion and its tasks into the words and the order of a notice. */
final class Wording {

    private Wording() {}

    /** What was achieved and what fell short first, then what is to be done (practice of notices of conclusion). */
    static List<Section> sections(Periods period, List<ClauseView> clauses) {
        List<OfficePaper.Clause> review = new ArrayList<>();
        List<OfficePaper.Clause> ahead = new ArrayList<>();
        for (ClauseView clause : clauses) {
            OfficePaper.Clause written = new OfficePaper.Clause(heading(clause), clause.text());
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

    /** The annex of the tasks assigned, in the order of the conclusion (practice: "Phụ lục phân công nhiệm vụ"). */
    static Annex annex(String issuedBy, List<TaskView> tasks, Map<String, BodyView> bodies) {
        List<List<String>> rows = tasks.stream()
                .map(task -> List.of(
                        task.content(),
                        name(task.lead(), bodies),
                        task.coordinating().stream()
                                .map(code -> name(code, bodies))
                                .collect(Collectors.joining("; ")),
                        task.due().inWords(),
                        Objects.requireNonNullElse(task.deliverable(), ""),
                        ""))
                .toList();
        return new Annex("phân công nhiệm vụ", issuedBy, new Grid(PaperKind.NOTICE.annex(), rows), false);
    }

    private static String name(String code, Map<String, BodyView> bodies) {
        return bodies.containsKey(code) ? bodies.get(code).fullName() : code;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
