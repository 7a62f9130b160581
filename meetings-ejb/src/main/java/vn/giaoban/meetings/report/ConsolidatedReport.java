package vn.giaoban.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.Papers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.calendar.PeriodWords;
import vn.giaoban.meetings.task.TaskStatus;

/**
 * The report that the office makes of the bodies' reports: part by part, in each the bodies one after the other. It is a draft
 * without number, to be worked over in Word, signed and entered like any document.
 */
@ApplicationScoped
class ConsolidatedReport {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    Bodies bodies;

    @Inject
    Papers papers;

    @Inject
    Clock clock;

    byte[] write(ReportRound round, List<BodyReport> reports) {
        LocalDate today = LocalDate.now(clock);
        return papers.write(PaperKind.CONSOLIDATED, compose(round, reports, bodies.every(today)));
    }

    static OfficePaper compose(ReportRound round, List<BodyReport> reports, List<BodyView> known) {
        Map<Long, BodyView> byId = known.stream().collect(Collectors.toMap(BodyView::id, Function.identity()));
        List<BodyReport> taken = reports.stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .sorted(Comparator.comparing(report -> byId.get(report.bodyId()).code()))
                .toList();
        if (taken.isEmpty()) {
            throw Refusal.conflict("report.noneAccepted");
        }
        BodyView issuer = known.stream()
                .filter(body -> body.kind() == BodyKind.COMMITTEE && body.validTo() == null)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("conference.noOrganiser"));
        String period = PeriodWords.of(round.period());
        return new OfficePaper(
                issuer.superiorHeading(),
                issuer.heading(),
                null,
                null,
                "BC/" + issuer.symbol(),
                null,
                null,
                "Báo cáo",
                List.of("tổng hợp kết quả thực hiện nhiệm vụ " + period),
                opening(round, taken, reports.size()),
                Stream.of(
                                section("Kết quả thực hiện nhiệm vụ " + period, taken, byId, ReportTexts::results),
                                section("Hạn chế, nguyên nhân", taken, byId, ReportTexts::limits),
                                section("Nhiệm vụ trọng tâm thời gian tới", taken, byId, ReportTexts::ahead),
                                section("Đề xuất, kiến nghị", taken, byId, ReportTexts::proposals))
                        .filter(section -> !section.clauses().isEmpty())
                        .toList(),
                "Trên đây là báo cáo tổng hợp kết quả thực hiện nhiệm vụ " + period,
                new Signature(null, null, null),
                List.of(),
                HouseStyle.USUAL,
                null);
    }

    private static List<String> opening(ReportRound round, List<BodyReport> taken, int asked) {
        List<ReportedTask> tasks =
                taken.stream().flatMap(report -> report.tasks().stream()).toList();
        return List.of(
                "Báo cáo được tổng hợp từ " + taken.size() + "/" + asked
                        + " cơ quan, đơn vị; số liệu tính đến hết ngày "
                        + WrittenDate.of(round.cutOff())
                        + ".",
                "Trong kỳ có " + tasks.size() + " nhiệm vụ: hoàn thành đúng hạn "
                        + count(tasks, TaskStatus.DONE_IN_TIME) + ", hoàn thành quá hạn "
                        + count(tasks, TaskStatus.DONE_LATE) + ", đang thực hiện trong hạn "
                        + count(tasks, TaskStatus.OPEN_IN_TIME) + ", quá hạn chưa hoàn thành "
                        + count(tasks, TaskStatus.OVERDUE) + ", không thời hạn " + count(tasks, TaskStatus.UNDATED)
                        + ".");
    }

    private static long count(List<ReportedTask> tasks, TaskStatus status) {
        return tasks.stream().filter(task -> task.getStatus() == status).count();
    }

    private static Section section(
            String heading, List<BodyReport> reports, Map<Long, BodyView> bodies, Function<ReportTexts, String> part) {
        List<Clause> clauses = new ArrayList<>();
        for (BodyReport report : reports) {
            String text = part.apply(report.texts());
            if (text != null && !text.isBlank()) {
                clauses.add(new Clause(bodies.get(report.bodyId()).fullName(), text));
            }
        }
        return new Section(heading.toUpperCase(VIETNAMESE), clauses);
    }
}
