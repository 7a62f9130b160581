package vn.giaoban.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.giaoban.meetings.conference.ConferenceAnnounced;

/** Tells the guests of an issued invitation what becomes of their conference. */
@ApplicationScoped
class GuestNews {

    @Inject
    InvitationBook book;

    @Inject
    InvitationMail mail;

    void follow(@Observes ConferenceAnnounced announced) {
        String what = switch (announced.what()) {
            case SUMMONED -> null;
            case MOVED -> "Thay đổi thời gian";
            case POSTPONED -> "Hoãn họp";
            case CANCELLED -> "Hủy họp";
        };
        if (what != null) {
            book.issued(announced.conferenceId())
                    .ifPresent(guests ->
                            mail.changed(guests, what, announced.reason(), book.conference(announced.conferenceId())));
        }
    }
}
