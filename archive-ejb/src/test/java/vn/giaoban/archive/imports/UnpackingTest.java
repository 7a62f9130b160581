package vn.giaoban.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.rule.Refusal;

class UnpackingTest {

    private static final String LIST = "danh-sach.csv";

    @TempDir
    private Path folder;

    @Test
    void everyFileIsKeptUnderANumberAndFoundByItsNameHoweverThatIsWritten() throws IOException {
        String decomposed = Normalizer.normalize("Tệp/Kế hoạch.docx", Normalizer.Form.NFD);

        Unpacked unpacked = unpack(zip("Tệp/", LIST, decomposed, "__MACOSX/._x", ".DS_Store", "~$danh-sach.xlsx"));

        assertThat(unpacked.list().name()).isEqualTo(LIST);
        assertThat(unpacked.parts()).containsOnlyKeys(LIST, "tệp/kế hoạch.docx");
        int number = unpacked.parts().get(Unpacked.key("Tệp\\Kế hoạch.DOCX")).number();
        assertThat(Unpacking.part(folder, number)).hasContent(decomposed);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aSheetInAFolderIsADocumentAndAZipInAZipIsOneOfItsFiles() throws IOException {
        Unpacked unpacked = unpack(zip("DANH SÁCH.XLSX", "tep/bang.xlsx", "tep/danh-sach.csv", "trong.zip"));

        assertThat(unpacked.list().isSheet()).isTrue();
        assertThat(unpacked.parts()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../ra-ngoai.docx", "tep/../../x", "..\\ra-ngoai.docx", "/etc/passwd", "C:\\x.docx", "\\\\may\\x"
            })
    void aNameThatLeadsElsewhereRefusesAllOfIt(String name) throws IOException {
        Refusal refusal = refusal(zip(LIST, name));

        assertThat(refusal.key()).isEqualTo("import.zip.path");
        assertThat(refusal.arguments()).containsExactly(name);
    }

    @Test
    void twoFilesOfOneNameRefuseAllOfIt() throws IOException {
        String composed = "tep/Kế hoạch.docx";

        assertThat(refusal(zip(LIST, composed, Normalizer.normalize(composed, Normalizer.Form.NFD)))
                        .key())
                .isEqualTo("import.zip.twice");
        assertThat(refusal(zip(LIST, composed, "TEP\\kế hoạch.docx")).key()).isEqualTo("import.zip.twice");
    }

    @Test
    void thereIsOneListAtTheRootNoMoreAndNoLess() throws IOException {
        assertThat(refusal(zip("a.docx", "tep/danh-sach.csv")).key()).isEqualTo("import.list.none");
        assertThat(refusal(zip(LIST, "bang.xlsx")))
                .returns("import.list.several", Refusal::key)
                .extracting(refusal -> refusal.arguments()[0])
                .isEqualTo("danh-sach.csv, bang.xlsx");
        assertThat(refusal(zip()).key()).as("an empty ZIP").isEqualTo("import.list.none");
    }

    @Test
    void whatIsNoWholeZipIsRefused() throws IOException {
        byte[] sound = zip(LIST, "a.docx", "b.docx");
        byte[] altered = sound.clone();
        altered[45] ^= 0x55;

        assertThat(refusal(new byte[0]).key()).isEqualTo("import.zip.empty");
        assertThat(refusal("không phải ZIP".getBytes(StandardCharsets.UTF_8)).key())
                .isEqualTo("import.zip.broken");
        assertThat(refusal(altered).key()).isEqualTo("import.zip.broken");
        for (int length : new int[] {20, 60, sound.length / 2, sound.length - 30, sound.length - 1}) {
            assertThat(refusal(Arrays.copyOf(sound, length)).key())
                    .as("cut off after %d of %d bytes", length, sound.length)
                    .isEqualTo("import.zip.broken");
        }
    }

    @Test
    void aZipWithAPasswordIsRefused() throws IOException {
        byte[] locked = zip(LIST);
        locked[6] |= 1;

        assertThat(refusal(locked).key()).isEqualTo("import.zip.encrypted");
    }

    @Test
    void aSmallZipThatBecomesLargeIsRefusedBeforeItFillsTheDisk() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < 20; file++) {
                zip.putNextEntry(new ZipEntry("bom-" + file));
                zip.write(new byte[1 << 20]);
            }
        }

        assertThat(refusal(bytes.toByteArray()).key()).isEqualTo("import.zip.tooLarge");
        try (var files = Files.list(folder)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(1 << 20);
        }
    }

    @Test
    void moreFilesThanOneImportTakesAreRefused() throws IOException {
        String[] names = IntStream.rangeClosed(0, Unpacking.MOST_FILES)
                .mapToObj(n -> "__MACOSX/" + n)
                .toArray(String[]::new);

        assertThat(refusal(zip(names)).key()).isEqualTo("import.zip.tooMany");
    }

    private Unpacked unpack(byte[] zip) throws IOException {
        return new Unpacking(folder, 1 << 14, 10 << 20).unpack(new ByteArrayInputStream(zip));
    }

    private Refusal refusal(byte[] zip) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path left : files.toList()) {
                Files.delete(left);
            }
        }
        return catchThrowableOfType(Refusal.class, () -> unpack(zip));
    }

    /** Files that each say their own name. */
    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }
}
