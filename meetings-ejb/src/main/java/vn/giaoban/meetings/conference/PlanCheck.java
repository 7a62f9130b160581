package vn.giaoban.meetings.conference;

import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.CalendarPeriod;

/** What makes no sense in a plan or a roll call is refused with its reason. */
final class PlanCheck {

    private PlanCheck() {}

    static void check(ConferencePlan plan) {
        if (plan.endDate() != null && plan.endDate().isBefore(plan.startDate())) {
            throw Refusal.invalid("conference.endsBeforeStart");
        }
        boolean sameDay = plan.endDate() == null || plan.endDate().equals(plan.startDate());
        if (sameDay
                && plan.startTime() != null
                && plan.endTime() != null
                && plan.endTime().isBefore(plan.startTime())) {
            throw Refusal.invalid("conference.endsBeforeStart");
        }
        check(plan.period().reviewed());
        check(plan.period().ahead());
    }

    static void check(AttendanceEntry entry) {
        if (entry.body() == null && (entry.person() == null || entry.person().isBlank())) {
            throw Refusal.invalid("attendance.nobody");
        }
        boolean named = entry.substitute() != null && !entry.substitute().isBlank();
        if (entry.presence() == Presence.SUBSTITUTE && !named) {
            throw Refusal.invalid("attendance.noSubstitute");
        }
    }

    private static void check(String period) {
        if (period != null && CalendarPeriod.parse(period).isEmpty()) {
            throw Refusal.invalid("period.unknown", period);
        }
    }
}
