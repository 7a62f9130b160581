package vn.giaoban.archive.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlingTest {

    private static final Instant WRITTEN = Instant.parse("2024-03-19T01:00:00Z");
    private static final Instant NOW = Instant.parse("2024-03-19T02:00:00Z");

    private final Settling settling = new Settling(Duration.ofSeconds(10));

    @Test
    void aFileIsWholeWhenItHasLainUnchangedSinceAnEarlierLook() {
        FoundFile scan = new FoundFile("Văn bản 1.pdf", 5, WRITTEN);

        assertThat(look(0, scan)).as("never seen before, however old it is").isEmpty();
        assertThat(look(9, scan)).isEmpty();
        assertThat(look(10, scan)).containsExactly(scan);
    }

    @Test
    void aFileThatGrowsOrIsWrittenAnewIsWaitedFor() {
        FoundFile half = new FoundFile("a.pdf", 5, WRITTEN);
        FoundFile more = new FoundFile("a.pdf", 9, WRITTEN);
        FoundFile anew = new FoundFile("a.pdf", 9, WRITTEN.plusSeconds(1));

        look(0, half);
        assertThat(look(10, more)).isEmpty();
        assertThat(look(19, anew)).isEmpty();
        assertThat(look(28, anew)).isEmpty();
        assertThat(look(29, anew)).containsExactly(anew);
    }

    @Test
    void aFileThatWasAwayOrCouldNotBeDealtWithIsWaitedForAnew() {
        FoundFile scan = new FoundFile("a.pdf", 5, WRITTEN);

        look(0, scan);
        look(5);
        assertThat(look(10, scan)).isEmpty();
        assertThat(look(20, scan)).containsExactly(scan);
        settling.forget(scan);
        assertThat(look(21, scan)).isEmpty();
        assertThat(look(31, scan)).containsExactly(scan);
    }

    @Test
    void theOldestIsTakenFirst() {
        FoundFile later = new FoundFile("a.pdf", 5, WRITTEN.plusSeconds(2));
        FoundFile earlier = new FoundFile("b.pdf", 5, WRITTEN);

        look(0, later, earlier);
        assertThat(look(10, later, earlier)).containsExactly(earlier, later);
    }

    @ParameterizedTest
    @CsvSource({
        ".x, true",
        "~$bao-cao.docx, true",
        "quet.pdf.PART, true",
        "quet.tmp, true",
        "quet.pdf, false",
        "Kế hoạch.tmp.pdf, false"
    })
    void whatIsNotFinishedOrHiddenIsLeftAlone(String name, boolean passing) {
        assertThat(FoundFile.isPassing(name)).isEqualTo(passing);
    }

    private List<FoundFile> look(int seconds, FoundFile... files) {
        return settling.look(List.of(files), NOW.plusSeconds(seconds));
    }
}
