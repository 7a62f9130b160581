package vn.giaoban.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The process around a worker that misbehaves in every way; the real worker is in {@link ReadingTest}. */
class ReaderProcessTest {
    @TempDir
    private static Path folder;

    private static Path file;
    private static ReaderProcess reader;

    @BeforeAll
    static void start() throws IOException {
        file = Files.writeString(folder.resolve("tep"), "x");
        reader = new ReaderProcess(jvm(Misbehaving.class.getName()), Duration.ofSeconds(3), 10_000);
    }

    @AfterAll
    static void end() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hang, TIMED_OUT",
        "exit, CRASHED",
        "memory, TOO_LARGE",
        "garbage, CRASHED",
        "half, CRASHED",
        "many pages, CRASHED",
        "long page, CRASHED"
    })
    void aFileThatRuinsTheReaderHarmsNoOther(String behaviour, TextState state) throws IOException {
        assertThat(reader.read(file, behaviour)).isEqualTo(ReadText.without(state));
        assertThat(reader.read(file, "well").state()).isEqualTo(TextState.READ);
    }

    @Test
    void aTypeThatIsNoTypeIsUnknown() throws IOException {
        assertThat(reader.read(file, "odd type").mediaType()).isEqualTo(ReadText.UNKNOWN_TYPE);
    }

    @Test
    void theReaderSeesAnEmptyEnvironmentAndItsScratchFolder() throws IOException {
        assertThat(reader.read(file, "well").text()).contains("scratch-").endsWith("|[LC_ALL]");
    }

    @Test
    void theReaderIsStartedOnceForManyFiles() throws IOException {
        assertThat(reader.read(file, "well")).isEqualTo(reader.read(file, "well"));
    }

    @Test
    void aMissingFileIsNoFaultOfTheReader() {
        assertThatThrownBy(() -> reader.read(folder.resolve("khong-co"), "well"))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aReaderThatDoesNotStartIsSaidToBeUnavailable() {
        try (var none = new ReaderProcess(jvm("no.such.Main"), Duration.ofSeconds(3), 10)) {
            assertThatThrownBy(() -> none.read(file, "well")).isInstanceOf(ReaderUnavailable.class);
        }
    }

    @Test
    void anEndedReaderLeavesNothingBehind(@TempDir Path own) throws IOException {
        var jvm = new ReaderJvm(System.getProperty("java.class.path"), Misbehaving.class.getName(), 32, own);
        long processes = ProcessHandle.current().children().count();
        try (var shortLived = new ReaderProcess(jvm, Duration.ofSeconds(3), 10_000)) {
            shortLived.read(file, "well");
            assertThat(ProcessHandle.current().children()).hasSizeGreaterThan((int) processes);
        }
        assertThat(ProcessHandle.current().children()).hasSize((int) processes);
        assertThat(own).isEmptyDirectory();
    }

    private static ReaderJvm jvm(String main) {
        return new ReaderJvm(System.getProperty("java.class.path"), main, 32, folder.resolve("reader"));
    }
}
