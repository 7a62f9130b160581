package vn.giaoban.meetings.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Periods;
import vn.giaoban.meetings.conference.Presence;

class QuorumTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, 0, 7, true",
        "MORE_THAN_HALF, 3, 6, false",
        "MORE_THAN_HALF, 4, 6, true",
        "MORE_THAN_HALF, 4, 7, true",
        "MORE_THAN_HALF, 3, 7, false",
        "MORE_THAN_HALF, 0, 0, true",
        "TWO_THIRDS, 4, 6, true",
        "TWO_THIRDS, 4, 7, false",
        "THREE_QUARTERS, 5, 7, false",
        "THREE_QUARTERS, 6, 8, true",
        "ALL, 6, 7, false",
        "ALL, 7, 7, true"
    })
    void soManyAreEnoughOrNot(QuorumShare share, int present, int summoned, boolean met) {
        assertThat(share.met(present, summoned)).isEqualTo(met);
    }

    @Test
    void whoCameIsCountedAmongThoseSummonedAndGuestsAreNot() {
        QuorumView seen = QuorumView.of(
                conference(List.of(
                        line("BTCHU", Presence.PRESENT),
                        line("BTCHU", Presence.ABSENT),
                        line("TTCT", Presence.SUBSTITUTE),
                        line(null, Presence.PRESENT))),
                QuorumShare.MORE_THAN_HALF);
        assertThat(seen).isEqualTo(new QuorumView(QuorumShare.MORE_THAN_HALF, 2, 4, true, false));
    }

    @Test
    void beforeTheRollIsCalledNobodyIsPresent() {
        assertThat(QuorumView.of(conference(List.of()), QuorumShare.NONE))
                .isEqualTo(new QuorumView(QuorumShare.NONE, 0, 3, false, true));
    }

    private static AttendanceEntry line(String body, Presence presence) {
        return new AttendanceEntry(body, "Lò Thị Mẩy", null, presence, null, null);
    }

    private static ConferenceView conference(List<AttendanceEntry> roll) {
        return new ConferenceView(
                5,
                0,
                null,
                ConferenceKind.STANDING_COMMITTEE,
                null,
                "Hội nghị Ban Thường vụ",
                LocalDate.of(2024, 4, 25),
                null,
                null,
                null,
                null,
                null,
                null,
                "HU",
                new Periods(null, null),
                List.of("BTCHU", "TTCT", "UBKTHU"),
                ConferenceState.HELD,
                null,
                List.of(),
                roll);
    }
}
