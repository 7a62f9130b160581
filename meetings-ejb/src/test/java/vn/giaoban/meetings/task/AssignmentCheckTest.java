package vn.giaoban.meetings.task;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;

class AssignmentCheckTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final Due MID_APRIL = Due.on(LocalDate.of(2024, 4, 15));

    @Test
    void aTaskWithContentOneLeadAndADeadlineIsGiven() {
        assertThatCode(() -> check("Rà soát quy hoạch cán bộ", "BTCHU", List.of("BTGHU"), MID_APRIL))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n"})
    void withoutContentItIsRefused(String content) {
        refuses("task.noContent", content, "BTCHU", List.of(), MID_APRIL);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutALeadItIsRefused(String lead) {
        refuses("task.noLead", "Nội dung", lead, List.of(), MID_APRIL);
    }

    @Test
    void withoutADeadlineItIsRefused() {
        refuses("task.noDue", "Nội dung", "BTCHU", List.of(), null);
        refuses("task.noDue", "Nội dung", "BTCHU", List.of(), Due.of(DueKind.NONE));
        refuses("due.noDay", "Nội dung", "BTCHU", List.of(), Due.of(DueKind.DAY));
        refuses("period.unknown", "Nội dung", "BTCHU", List.of(), Due.within("quý II"));
    }

    @ParameterizedTest
    @EnumSource(
            value = DueKind.class,
            names = {"STANDING", "BY_PLAN", "RECURRING", "BEFORE_NEXT"})
    void workWithoutADayNeedsNone(DueKind kind) {
        assertThatCode(() -> check("Nội dung", "BTCHU", List.of(), Due.of(kind)))
                .doesNotThrowAnyException();
    }

    @Test
    void aDeadlineBeforeTheAssignmentIsRefused() {
        refuses("task.dueBeforeAssigned", "Nội dung", "BTCHU", List.of(), Due.on(DAY.minusDays(1)));
        refuses("task.dueBeforeAssigned", "Nội dung", "BTCHU", List.of(), Due.within("2024-Q1"));
        assertThatCode(() -> check("Nội dung", "BTCHU", List.of(), Due.on(DAY))).doesNotThrowAnyException();
    }

    @Test
    void theLeadDoesNotCoordinate() {
        refuses("task.leadCoordinates", "Nội dung", "BTCHU", List.of("BTGHU", "BTCHU"), MID_APRIL);
    }

    @Test
    void everyBodyExistsOnTheDayOfAssignment() {
        refuses("task.leadNotValid", "Nội dung", "GONE", List.of(), MID_APRIL);
        refuses("task.leadNotValid", "Nội dung", "BTCHU", List.of("GONE"), MID_APRIL);
        refuses("body.unknown", "Nội dung", "KHONGCO", List.of(), MID_APRIL);
    }

    private static void refuses(String key, String content, String lead, List<String> coordinating, Due due) {
        assertThatThrownBy(() -> check(content, lead, coordinating, due)).hasMessage(key);
    }

    private static void check(String content, String lead, List<String> coordinating, Due due) {
        AssignmentCheck.check(
                new Assignment(content, lead, coordinating, due, null, null, null, DAY),
                DAY,
                AssignmentCheckTest::body);
    }

    private static Optional<BodyView> body(String code) {
        if (code.equals("KHONGCO")) {
            return Optional.empty();
        }
        boolean exists = !code.equals("GONE");
        return Optional.of(new BodyView(
                1, code, BodyKind.ADVISORY, "Ban " + code, code, code, null, code, "HU", 1, exists, null, null));
    }
}
