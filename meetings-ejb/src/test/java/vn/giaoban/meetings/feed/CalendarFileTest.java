package vn.giaoban.meetings.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Periods;

class CalendarFileTest {

    private final CalendarFile file = new CalendarFile(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void aConferenceStandsAtItsHourWithItsPlaceAndKeepsItsNameThroughChanges() {
        String text = written(conference(LocalTime.of(8, 0), ConferenceState.PLANNED));
        assertThat(text)
                .contains("BEGIN:VEVENT", "UID:conference-12@giaoban", "SEQUENCE:3", "STATUS:CONFIRMED")
                .contains("DTSTART:20240425T010000Z", "DTEND:20240425T030000Z")
                .contains("SUMMARY:Giao ban tháng 4\\; quý II")
                .contains("LOCATION:Phòng họp số 1\\, trụ sở");
    }

    @Test
    void withoutAnHourItTakesTheDayAndOneThatIsCancelledSaysSo() {
        String text = written(conference(null, ConferenceState.CANCELLED));
        assertThat(text).contains("DTSTART;VALUE=DATE:20240425", "DTEND;VALUE=DATE:20240426", "STATUS:CANCELLED");
    }

    @Test
    void whatSomebodyTypedMakesNoLinesOfItsOwn() {
        String text = written(conference("Họp\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT", LocalTime.NOON));
        assertThat(text.lines().filter(line -> line.startsWith("ATTENDEE"))).isEmpty();
        assertThat(text.lines().filter(line -> line.startsWith("END:VEVENT"))).hasSize(1);
    }

    /** As one reads it: long lines are unfolded. */
    private String written(ConferenceView conference) {
        return new String(file.of(List.of(conference)), UTF_8).replace("\r\n ", "");
    }

    private static ConferenceView conference(LocalTime start, ConferenceState state) {
        return conference("Giao ban tháng 4; quý II", start, state);
    }

    private static ConferenceView conference(String title, LocalTime start) {
        return conference(title, start, ConferenceState.PLANNED);
    }

    private static ConferenceView conference(String title, LocalTime start, ConferenceState state) {
        return new ConferenceView(
                12,
                3,
                null,
                ConferenceKind.MONTHLY_BRIEFING,
                null,
                title,
                LocalDate.of(2024, 4, 25),
                start,
                null,
                null,
                "Phòng họp số 1, trụ sở",
                null,
                null,
                "HU",
                new Periods(null, null),
                List.of("VPHU"),
                state,
                null,
                List.of(),
                List.of());
    }
}
