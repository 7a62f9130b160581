package vn.giaoban.meetings.invitation;

import java.time.LocalDate;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;

/** What makes no sense in an invitation is refused with its reason. */
final class InvitationCheck {

    private InvitationCheck() {}

    /** Nobody is invited to what is past, put off or called off. */
    static void ahead(ConferenceView conference, LocalDate today) {
        if (conference.state() != ConferenceState.PLANNED
                || conference.startDate().isBefore(today)) {
            throw Refusal.conflict("invitation.notAhead");
        }
    }

    /** The days of an invitation come before its conference. */
    static void days(InvitationEntry entry, ConferenceView conference) {
        if (entry.date().isAfter(conference.startDate())) {
            throw Refusal.invalid("invitation.datedAfter");
        }
        if (entry.answerBy().isAfter(conference.startDate())) {
            throw Refusal.invalid("invitation.answerByAfter");
        }
    }

    /** Who is invited must know where to be, and at what hour; and somebody must be invited. */
    static void complete(InvitationEntry entry, ConferenceView conference) {
        if (conference.startTime() == null) {
            throw Refusal.conflict("invitation.noHour");
        }
        if (conference.place() == null || conference.place().isBlank()) {
            throw Refusal.conflict("invitation.noPlace");
        }
        if (entry.invited().isEmpty() && entry.guests().isEmpty()) {
            throw Refusal.conflict("invitation.nobody");
        }
    }
}
