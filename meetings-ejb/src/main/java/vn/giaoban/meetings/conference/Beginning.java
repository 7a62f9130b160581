package vn.giaoban.meetings.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells those who prepared something for a conference that it begins. */
@ApplicationScoped
class Beginning {

    @Inject
    Event<ConferenceBegun> begun;

    /**
     * The conference may just have begun.
     *
     * @param before where it stood before
     */
    void tell(Conference conference, ConferenceState before) {
        if (before != ConferenceState.HELD && conference.state() == ConferenceState.HELD) {
            begun.fire(new ConferenceBegun(conference.id()));
        }
    }
}
