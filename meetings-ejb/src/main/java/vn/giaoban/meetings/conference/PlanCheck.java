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

    /** Only who came can come late, leave early, or be away for an item that there is. */
    static void check(AttendanceEntry entry, int agendaItems) {
        check(entry);
        boolean came = entry.presence() == Presence.PRESENT || entry.presence() == Presence.SUBSTITUTE;
        boolean partly = entry.arrived() != null
                || entry.left() != null
                || !entry.absentFor().isEmpty();
        if (partly && !came) {
            throw Refusal.invalid("attendance.notCame");
        }
        if (entry.arrived() != null && entry.left() != null && !entry.left().isAfter(entry.arrived())) {
            throw Refusal.invalid("attendance.leftBeforeArrived");
        }
        if (entry.absentFor().stream().anyMatch(place -> place < 1 || place > agendaItems)) {
            throw Refusal.invalid("attendance.noSuchItem", agendaItems);
        }
    }

    private static void check(String period) {
        if (period != null && CalendarPeriod.parse(period).isEmpty()) {
            throw Refusal.invalid("period.unknown", period);
        }
    }
}
