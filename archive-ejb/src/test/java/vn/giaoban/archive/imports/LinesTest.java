package vn.giaoban.archive.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    @TempDir
    Path folder;

    @Test
    void linesAreReadOnFromWhereTheLastReaderStopped() throws IOException {
        Path file = file("\uFEFFmột\r\nhai\n\nbốn".getBytes(UTF_8));
        List<String> read = new ArrayList<>();
        long place = 0;
        boolean more = true;
        while (more) {
            try (Lines lines = new Lines(file, place)) {
                Lines.Line line = lines.next();
                more = line != null;
                if (more) {
                    read.add(line.text().strip());
                }
                place = lines.place();
            }
        }

        assertThat(read).containsExactly("một", "hai", "", "bốn");
        assertThat(place).isEqualTo(Files.size(file));
    }

    @Test
    void aLineThatIsNoUtf8IsOneLineWithoutText() throws IOException {
        Path file = file("first\nb\u00E1o c\u00E1o\nsau\n".getBytes(ISO_8859_1));
        try (Lines lines = new Lines(file, 0)) {
            assertThat(lines.next().text()).isEqualTo("first");
            assertThat(lines.next().text()).isNull();
            assertThat(lines.next().text()).isEqualTo("sau");
            assertThat(lines.next()).isNull();
        }
    }

    @Test
    void aLineWithoutEndIsPassedOverWithoutBeingKept() throws IOException {
        byte[] bytes = new byte[Lines.LONGEST + 100];
        java.util.Arrays.fill(bytes, (byte) 'x');
        bytes[bytes.length - 5] = '\n';
        try (Lines lines = new Lines(file(bytes), 0)) {
            assertThat(lines.next().text()).isNull();
            assertThat(lines.next().text()).isEqualTo("xxxx");
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("rows.ndjson"), bytes);
    }
}
