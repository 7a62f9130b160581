package vn.giaoban.meetings.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.meetings.conference.ConferenceAnnounced.What;

/** Announces conferences that lie ahead to those who are summoned; of one that was held nobody is summoned any more. */
@ApplicationScoped
class Announcing {

    @Inject
    Event<ConferenceAnnounced> announced;

    /** The conference is entered. */
    void entered(Conference conference) {
        if (conference.state() == ConferenceState.PLANNED) {
            tell(What.SUMMONED, conference, conference.summoned(), null);
        }
    }

    /**
     * What was entered is corrected: whoever is summoned besides hears of it, the others only that it was moved.
     *
     * @param before the conference as it stood before
     */
    void corrected(Conference conference, ConferenceLine before, Set<Long> summonedBefore) {
        entered(conference);
        ConferenceLine now = conference.line();
        boolean moved =
                !now.startDate().equals(before.startDate()) || !Objects.equals(now.startTime(), before.startTime());
        if (moved && conference.state() == ConferenceState.PLANNED) {
            tell(What.MOVED, conference, both(conference.summoned(), summonedBefore), null);
        }
    }

    void postponed(Conference conference, String reason) {
        What what = conference.state() == ConferenceState.PLANNED ? What.MOVED : What.POSTPONED;
        tell(what, conference, conference.summoned(), reason);
    }

    void cancelled(Conference conference, String reason) {
        tell(What.CANCELLED, conference, conference.summoned(), reason);
    }

    private static Set<Long> both(Set<Long> these, Set<Long> those) {
        return these.stream().filter(those::contains).collect(Collectors.toSet());
    }

    private void tell(What what, Conference conference, Set<Long> bodies, String reason) {
        ConferenceLine line = conference.line();
        announced.fire(new ConferenceAnnounced(
                what,
                line.id(),
                conference.version(),
                line.title(),
                line.startDate(),
                line.startTime(),
                line.place(),
                bodies,
                reason));
    }
}
