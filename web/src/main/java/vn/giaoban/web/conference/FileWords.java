package vn.giaoban.web.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.primefaces.model.file.UploadedFile;
import vn.giaoban.archive.intake.ReadText;
import vn.giaoban.archive.intake.Reading;
import vn.giaoban.archive.rule.Refusal;

/** The words of an uploaded file, read in the reader's own process; the file itself is not kept. */
@ApplicationScoped
public class FileWords {

    @Inject
    Reading reading;

    /**
     * Reads a file.
     *
     * @throws Refusal INVALID {@code file.noText} where it yields no words
     */
    String of(UploadedFile file) {
        try {
            Path lying = Files.createTempFile("giaoban-", ".upload");
            try (InputStream content = file.getInputStream()) {
                Files.copy(content, lying, StandardCopyOption.REPLACE_EXISTING);
                return words(reading.read(lying, file.getFileName()), file.getFileName());
            } finally {
                Files.deleteIfExists(lying);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(ReadText read, String name) {
        if (!read.state().hasText() || read.text().isBlank()) {
            throw Refusal.invalid("file.noText", name);
        }
        return read.text();
    }
}
