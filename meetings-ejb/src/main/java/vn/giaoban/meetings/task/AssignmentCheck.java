package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.rule.Refusal;

/**
 * What a task must have before it is given: content, a deadline or the word that it is standing, and exactly one lead body
 * that exists on the day of assignment and is not among the coordinating ones ("một việc chỉ giao cho một cơ quan chủ trì",
 * Quy định 299-QĐ/TW).
 */
final class AssignmentCheck {

    private AssignmentCheck() {}

    /**
     * Refuses an incomplete assignment.
     *
     * @param body a body by its code, as of the day of assignment
     * @throws Refusal INVALID {@code task.noContent}, {@code task.noLead}, {@code task.noDue}, {@code task.leadCoordinates},
     *     {@code task.leadNotValid}, {@code body.unknown} or what {@link Due} refuses
     */
    static void check(Assignment assignment, LocalDate assignedOn, Function<String, Optional<BodyView>> body) {
        if (blank(assignment.content())) {
            throw Refusal.invalid("task.noContent");
        }
        if (blank(assignment.lead())) {
            throw Refusal.invalid("task.noLead");
        }
        if (assignment.due() == null) {
            throw Refusal.invalid("task.noDue");
        }
        assignment.due().check(assignedOn);
        if (assignment.coordinating().contains(assignment.lead())) {
            throw Refusal.invalid("task.leadCoordinates");
        }
        requireExisting(List.of(assignment.lead()), assignedOn, body);
        requireExisting(assignment.coordinating(), assignedOn, body);
    }

    private static void requireExisting(List<String> codes, LocalDate day, Function<String, Optional<BodyView>> body) {
        for (String code : codes) {
            BodyView found = body.apply(code).orElseThrow(() -> Refusal.invalid("body.unknown", code));
            if (!found.exists()) {
                throw Refusal.invalid("task.leadNotValid", found.fullName(), day);
            }
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
