package vn.giaoban.meetings.gap;

import static vn.giaoban.archive.rule.Permission.READ_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.document.QuietDocument;
import vn.giaoban.archive.document.QuietDocuments;
import vn.giaoban.meetings.conclusion.UnansweredClauses;
import vn.giaoban.meetings.report.ReportedDone;
import vn.giaoban.meetings.task.OddTasks;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;

/** Looks for what is missing in the chain; for those who read everything, as anybody else would see gaps that are none. */
@Stateless
@RolesAllowed(READ_ALL)
public class Gaps {

    /** A list that is longer is no list to work off. */
    private static final int MOST = 200;

    /** Documents that want to be carried out: resolutions, directives, conclusions, programmes, plans, schemes. */
    private static final Set<String> DIRECTIVES = Set.of("NQ", "CT", "KL", "CTr", "KH", "ĐA");

    @Inject
    UnansweredClauses clauses;

    @Inject
    OddTasks odd;

    @Inject
    ReportedDone reported;

    @Inject
    QuietDocuments documents;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /**
     * What is missing today.
     *
     * @param months for how long nothing may have followed upon a directive
     */
    public GapReport report(@Min(1) @Max(120) int months) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusMonths(months);
        return new GapReport(
                today, since, clauses.all(MOST), among(odd.withoutBasis(MOST)), quiet(since), contradictions());
    }

    private List<QuietDocument> quiet(LocalDate since) {
        List<QuietDocument> untaken = documents.since(since, DIRECTIVES, MOST);
        Map<Long, LocalDate> tasked =
                odd.lastHappened(untaken.stream().map(QuietDocument::id).toList());
        return untaken.stream()
                .filter(document ->
                        tasked.getOrDefault(document.id(), LocalDate.MIN).isBefore(since))
                .toList();
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        among(odd.fullButNotReported(MOST))
                .forEach(task -> found.add(new Contradiction(Contradiction.Kind.FULL_BUT_NOT_REPORTED, task, null)));
        Map<Long, Long> done = reported.reports();
        for (TaskView task : among(List.copyOf(done.keySet()))) {
            if (task.state().live()) {
                found.add(new Contradiction(Contradiction.Kind.REPORTED_DONE_BUT_OPEN, task, done.get(task.id())));
            }
        }
        return found;
    }

    private List<TaskView> among(List<Long> ids) {
        return ids.isEmpty() ? List.of() : tasks.among(ids);
    }
}
