package vn.giaoban.meetings.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;

/** Who reads a conference: who was summoned, who holds it, and who reads everything. */
@ApplicationScoped
class ConferenceReaders {

    @Inject
    Access access;

    @Inject
    Event<ConferenceChanged> changes;

    /** How far the caller reads. */
    Reach reach() {
        return access.reach();
    }

    /**
     * Lets the readers of the conference in.
     *
     * @return whether they are others than before
     */
    boolean admit(Conference conference) {
        return conference.admit(access.profileOf(conference.readers()));
    }

    /** Tells those who live by the conference that its title or its readers have changed. */
    void tell(Conference conference, boolean otherReaders) {
        changes.fire(new ConferenceChanged(conference.id(), otherReaders));
    }
}
