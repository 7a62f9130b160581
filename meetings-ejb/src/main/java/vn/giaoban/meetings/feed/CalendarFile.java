package vn.giaoban.meetings.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;

/** Writes conferences as an iCalendar file: what, when, where, and whether it still takes place. Nothing else leaves the house. */
final class CalendarFile {

    /** How long a conference takes of which nobody says it, in hours. */
    private static final int USUAL_HOURS = 2;

    private static final String PRODUCT = "-//Giao Ban//Giao Ban//VI";

    private final ZoneId zone;

    CalendarFile(ZoneId zone) {
        this.zone = zone;
    }

    byte[] of(List<ConferenceView> conferences) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        conferences.forEach(conference -> calendar.add(event(conference)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException("A calendar kept in memory could not be written", e);
        }
        return file.toByteArray();
    }

    private VEvent event(ConferenceView conference) {
        VEvent event = timed(conference);
        event.add(new Uid("conference-" + conference.id() + "@giaoban"));
        event.add(new Sequence(Math.toIntExact(conference.version())));
        event.add(status(conference.state()));
        if (conference.place() != null) {
            event.add(new Location(conference.place()));
        }
        return event;
    }

    /** A conference without an hour takes the whole day. */
    private VEvent timed(ConferenceView conference) {
        LocalDate lastDay = conference.endDate() == null ? conference.startDate() : conference.endDate();
        if (conference.startTime() == null) {
            return new VEvent(conference.startDate(), lastDay.plusDays(1), conference.title());
        }
        LocalTime end =
                conference.endTime() == null ? conference.startTime().plusHours(USUAL_HOURS) : conference.endTime();
        return new VEvent(
                conference
                        .startDate()
                        .atTime(conference.startTime())
                        .atZone(zone)
                        .toInstant(),
                lastDay.atTime(end).atZone(zone).toInstant(),
                conference.title());
    }

    private static Status status(ConferenceState state) {
        return switch (state) {
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
            case PLANNED, HELD, CONCLUDED -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }
}
