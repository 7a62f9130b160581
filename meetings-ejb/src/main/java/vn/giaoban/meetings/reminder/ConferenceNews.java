package vn.giaoban.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.meetings.conference.ConferenceAnnounced;

/** Tells the bodies summoned what becomes of a conference; each is summoned to it once. */
@ApplicationScoped
class ConferenceNews {

    @Inject
    Notifications notifications;

    @Inject
    Audience audience;

    void follow(@Observes ConferenceAnnounced announced) {
        notifications.tell(audience.ofBodies(announced.bodies()), ReminderWords.conference(announced));
    }
}
