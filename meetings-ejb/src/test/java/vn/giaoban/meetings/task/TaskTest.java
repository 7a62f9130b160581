package vn.giaoban.meetings.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 15);
    private static final long LEAD = 2;
    private static final long OTHER = 3;

    private final Task task = task(Due.on(DUE));

    @Test
    void itGoesFromAssignedToDone() {
        task.accept(on(2));
        task.progress(40, "Thiếu số liệu", List.of(), on(5));
        task.reportDone(List.of(new EvidenceEntry(12L, null)), on(15));
        task.verify(Quality.MET, on(17));
        TaskView view = view(17);
        assertThat(view.state()).isEqualTo(TaskState.DONE);
        assertThat(view.status()).isEqualTo(TaskStatus.DONE_IN_TIME);
        assertThat(view.percent()).isEqualTo(100);
        assertThat(view.quality()).isEqualTo(Quality.MET);
        assertThat(view.evidence()).containsExactly(new EvidenceEntry(12L, null));
        assertThat(task.log(id -> "B" + id))
                .extracting(TaskEventView::kind)
                .containsExactly(
                        TaskEventKind.ASSIGNED,
                        TaskEventKind.ACCEPTED,
                        TaskEventKind.PROGRESSED,
                        TaskEventKind.REPORTED,
                        TaskEventKind.VERIFIED);
    }

    @Test
    void reportedOnItsDueDayItIsInTimeAndADayLaterOneDayLate() {
        task.accept(on(2));
        task.reportDone(List.of(), on(16));
        task.verify(Quality.MET, on(16));
        assertThat(view(16).status()).isEqualTo(TaskStatus.DONE_LATE);
        assertThat(view(16).daysLate()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackLeavesTheTaskAsItWasAndStaysToBeRead() {
        task.accept(on(2));
        task.progress(40, null, List.of(), on(5));
        task.reportDone(List.of(), on(16));
        task.verify(Quality.MET, on(16));
        task.takeBack(3, 5, on(17));
        TaskView view = view(17);
        assertThat(view.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(view.percent()).isEqualTo(40);
        assertThat(view.quality()).isNull();
        assertThat(view.status()).isEqualTo(TaskStatus.OVERDUE);
        assertThat(view(16).status()).as("on the day before it still counted").isEqualTo(TaskStatus.DONE_LATE);
        assertThat(task.log(id -> "B" + id)).hasSize(6);
    }

    @Test
    void anExtensionTakenBackGivesTheOldDayBackAndLetsTheRequestWaitAgain() {
        ExtensionRequest request = task.requestExtension(DUE.plusDays(10), on(10));
        task.extend(request, DUE.plusDays(5), on(12));
        task.takeBack(2, 3, on(13));
        assertThat(view(13).due()).isEqualTo(Due.on(DUE));
        assertThat(request.pending()).isTrue();
    }

    @Test
    void aTransferTakenBackGivesTheTaskBackWithThoseWhoTookPart() {
        task.transfer(OTHER, on(3));
        assertThat(task.coordinating()).isEmpty();
        task.takeBack(1, 2, on(4));
        assertThat(task.leadId()).isEqualTo(LEAD);
        assertThat(task.coordinating()).containsExactly(OTHER);
    }

    @Test
    void whatSomebodyHasBuiltOnIsNotTakenBack() {
        task.suspend(on(3));
        task.resume(on(4));
        assertThatThrownBy(() -> task.takeBack(1, 2, on(5))).hasMessage("task.movedOn");
    }

    @Test
    void anExtensionKeepsTheFirstDeadline() {
        ExtensionRequest request = task.requestExtension(DUE.plusDays(10), on(10));
        task.extend(request, DUE.plusDays(5), on(12));
        TaskView view = view(19);
        assertThat(view.due()).isEqualTo(Due.on(DUE.plusDays(5)));
        assertThat(view.originalDue()).isEqualTo(Due.on(DUE));
        assertThat(view.status()).isEqualTo(TaskStatus.OPEN_IN_TIME);
        assertThat(view(10).originalDue()).isEqualTo(Due.on(DUE));
        refuses("extension.decided", t -> t.extend(request, DUE.plusDays(9), on(13)));
    }

    @Test
    void aRefusedExtensionChangesNothingButTheLog() {
        ExtensionRequest request = task.requestExtension(DUE.plusDays(10), on(10));
        assertThat(view(10).extension()).isNotNull();
        refuses("extension.pending", t -> t.requestExtension(DUE.plusDays(11), on(10)));
        task.refuseExtension(request, on(12));
        assertThat(view(12).extension()).isNull();
        assertThat(view(12).due()).isEqualTo(Due.on(DUE));
        assertThat(view(12).originalDue()).isNull();
    }

    @Test
    void onlyALaterDayExtendsAndOnlyWhatHasADay() {
        refuses("extension.notLater", t -> t.requestExtension(DUE, on(10)));
        Task standing = task(Due.of(DueKind.STANDING));
        assertThatThrownBy(() -> standing.requestExtension(DUE, on(10))).hasMessage("extension.undated");
    }

    @Test
    void aRefusedTaskGoesBackToTheAssignerWhoHandsItOn() {
        task.refuse(on(3));
        refuses("task.notAccepted", t -> t.progress(10, null, List.of(), on(4)));
        task.transfer(OTHER, on(5));
        TaskView view = view(5);
        assertThat(view.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(view.lead()).isEqualTo("B" + OTHER);
        assertThat(view.coordinating()).as("the lead does not coordinate").isEmpty();
    }

    @Test
    void theAssignerMayInsistOnceABodyHasRefused() {
        refuses("task.sameLead", t -> t.transfer(LEAD, on(3)));
        task.refuse(on(3));
        task.transfer(LEAD, on(4));
        assertThat(view(4).state()).isEqualTo(TaskState.ASSIGNED);
    }

    @Test
    void afterASuspensionItGoesOnWhereItRested() {
        task.accept(on(2));
        task.progress(30, null, List.of(), on(3));
        task.suspend(on(4));
        assertThat(view(4).status()).isEqualTo(TaskStatus.SUSPENDED);
        refuses("task.notAccepted", t -> t.reportDone(List.of(), on(5)));
        refuses("task.suspended", t -> t.suspend(on(5)));
        task.resume(on(6));
        assertThat(view(6).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void whatIsClosedStaysClosed() {
        task.cancel(on(3));
        for (Consumer<Task> verb : verbs().values()) {
            assertThatThrownBy(() -> verb.accept(task)).isInstanceOf(vn.giaoban.archive.rule.Refusal.class);
        }
    }

    @Test
    void eachStateKnowsItsVerbs() {
        assertThat(allowed(t -> {}))
                .containsExactly("accept", "cancel", "close", "extend", "refuse", "suspend", "transfer");
        assertThat(allowed(t -> t.accept(on(2))))
                .containsExactly("cancel", "close", "extend", "progress", "report", "suspend", "transfer");
        assertThat(allowed(t -> t.refuse(on(2)))).containsExactly("cancel", "close", "suspend", "transfer");
        assertThat(allowed(t -> {
                    t.accept(on(2));
                    t.reportDone(List.of(), on(3));
                }))
                .containsExactly("cancel", "close", "rework", "suspend", "transfer", "verify");
        assertThat(allowed(t -> t.suspend(on(2)))).containsExactly("cancel", "close", "resume");
        assertThat(allowed(t -> t.closeUnfinished(on(2)))).isEmpty();
    }

    @Test
    void nothingHappensBeforeItIsAssignedNorIsItVerifiedBeforeItIsReported() {
        refuses("task.dayTooEarly", t -> t.accept(deed(DAY.minusDays(1))));
        task.accept(on(2));
        task.reportDone(List.of(), on(10));
        refuses("task.dayTooEarly", t -> t.verify(Quality.MET, on(9)));
    }

    @Test
    void workSentBackIsReportedAnew() {
        task.accept(on(2));
        task.reportDone(List.of(), on(10));
        task.returnForRework(on(12));
        assertThat(view(16).status()).isEqualTo(TaskStatus.OVERDUE);
        task.reportDone(List.of(), on(18));
        task.verify(Quality.PARTLY, on(19));
        assertThat(view(19).daysLate()).isEqualTo(3);
    }

    private static List<String> allowed(Consumer<Task> before) {
        return verbs().entrySet().stream()
                .filter(verb -> {
                    Task fresh = task(Due.on(DUE));
                    before.accept(fresh);
                    try {
                        verb.getValue().accept(fresh);
                        return true;
                    } catch (vn.giaoban.archive.rule.Refusal refused) {
                        return false;
                    }
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Consumer<Task>> verbs() {
        Map<String, Consumer<Task>> verbs = new TreeMap<>();
        verbs.put("accept", t -> t.accept(on(20)));
        verbs.put("refuse", t -> t.refuse(on(20)));
        verbs.put("progress", t -> t.progress(50, null, List.of(), on(20)));
        verbs.put("report", t -> t.reportDone(List.of(), on(20)));
        verbs.put("verify", t -> t.verify(Quality.MET, on(20)));
        verbs.put("rework", t -> t.returnForRework(on(20)));
        verbs.put("close", t -> t.closeUnfinished(on(20)));
        verbs.put("extend", t -> t.requestExtension(DUE.plusDays(30), on(20)));
        verbs.put("suspend", t -> t.suspend(on(20)));
        verbs.put("resume", t -> t.resume(on(20)));
        verbs.put("transfer", t -> t.transfer(OTHER, on(20)));
        verbs.put("cancel", t -> t.cancel(on(20)));
        return verbs;
    }

    private void refuses(String key, Consumer<Task> verb) {
        assertThatThrownBy(() -> verb.accept(task)).hasMessage(key);
    }

    private TaskView view(int day) {
        return task.view(LocalDate.of(2024, 4, day), id -> "B" + id, "Hội nghị giao ban quý I");
    }

    private static Task task(Due due) {
        Assignment assignment =
                new Assignment("Rà soát từng phần việc", "BTCHU", List.of("BTGHU"), due, null, null, null, DAY);
        return new Task(TaskSource.clause(1, 2), assignment, LEAD, Set.of(OTHER), deed(DAY));
    }

    private static Deed on(int day) {
        return deed(LocalDate.of(2024, 4, day));
    }

    private static Deed deed(LocalDate day) {
        OffsetDateTime recorded = day.atTime(9, 0).atOffset(ZoneOffset.ofHours(7));
        return new Deed(day, recorded, "Lò Văn Ửng", "Lý do");
    }
}
