package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.giaoban.archive.content.Sha256;
import vn.giaoban.archive.rule.Refusal;

/** Looks at files before they are entered. They are read as they will be on entering, and nothing of them is kept. */
@Stateless
public class Perusals {

    @Inject
    FileIntake intake;

    @Inject
    LikelyEntries likely;

    /**
     * Looks at a file.
     *
     * @param notSecretBecause why a line that looks like a secrecy mark is none, or {@code null}
     * @throws Refusal INVALID what the rules for files and the secrecy guard refuse on entering
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public PerusedFile peruse(@Valid @NotNull UploadedFile file, @Size(max = 500) String notSecretBecause) {
        return new PerusedFile(
                FileIntake.name(file.name()),
                intake.look(file, PlainText.line(notSecretBecause)),
                likely.withFile(sha256(file.content())));
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = Sha256.running();
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return Sha256.of(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
