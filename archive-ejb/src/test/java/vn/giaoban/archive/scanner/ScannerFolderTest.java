package vn.giaoban.archive.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerFolderTest {

    @TempDir
    private Path folder;

    @Test
    void foldersLinksAndPassingFilesAreNotSeen() throws IOException {
        Path outside =
                Files.writeString(Files.createDirectory(folder.resolve("khác")).resolve("x.pdf"), "x");
        Files.createSymbolicLink(folder.resolve("lien-ket.pdf"), outside);
        Files.writeString(folder.resolve("~$bao-cao.docx"), "x");
        Files.writeString(folder.resolve("Báo cáo.pdf"), "12345");

        assertThat(new ScannerFolder(folder).files())
                .singleElement()
                .returns("Báo cáo.pdf", FoundFile::name)
                .returns(5L, FoundFile::size);
    }

    @Test
    void whatIsMovedAwayReplacesNothing() throws IOException {
        ScannerFolder scanner = new ScannerFolder(folder);
        for (String content : new String[] {"một", "hai", "ba"}) {
            Files.writeString(folder.resolve("quét.pdf"), content);
            scanner.received(scanner.files().get(0));
        }

        assertThat(scanner.files()).isEmpty();
        Path received = folder.resolve(ScannerFolder.RECEIVED);
        assertThat(received.resolve("quét.pdf")).hasContent("một");
        assertThat(received.resolve("quét (2).pdf")).hasContent("hai");
        assertThat(received.resolve("quét (3).pdf")).hasContent("ba");
    }

    @Test
    void besideWhatIsRefusedLiesWhy() throws IOException {
        ScannerFolder scanner = new ScannerFolder(folder);
        Files.createFile(folder.resolve("rỗng.pdf"));

        scanner.refused(scanner.files().get(0), "Tệp không có nội dung.");

        Path refused = folder.resolve(ScannerFolder.REFUSED);
        assertThat(refused.resolve("rỗng.pdf")).isEmptyFile();
        assertThat(refused.resolve("rỗng.pdf.txt")).hasContent("Tệp không có nội dung.");
    }

    @Test
    void aFileThatWasWrittenMeanwhileIsAnother() throws IOException {
        ScannerFolder scanner = new ScannerFolder(folder);
        Path scan = Files.writeString(folder.resolve("quét.pdf"), "một");
        FoundFile found = scanner.files().get(0);

        assertThat(scanner.isUnchanged(found)).isTrue();
        Files.writeString(scan, "một hai");
        assertThat(scanner.isUnchanged(found)).isFalse();
        Files.delete(scan);
        assertThat(scanner.isUnchanged(found)).isFalse();
    }
}
