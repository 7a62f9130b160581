package vn.giaoban.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.giaoban.archive.content.Sha256;

/**
 * The worker's jar, which travels inside the archive's jar and is unpacked under its SHA-256: an EJB jar inside an EAR
 * has no folder of its own on disk, and a new version must not meet the old one's file.
 */
final class ReaderJar {

    private static final String RESOURCE = "reader.jar";

    private ReaderJar() {}

    /**
     * Unpacks the jar into a folder, or finds it there.
     *
     * @throws ReaderUnavailable if the archive was built without its reader
     */
    static Path unpackInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path passing = Files.createTempFile(folder, "reader", ".part");
        try (InputStream packed = ReaderJar.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new ReaderUnavailable("The archive was built without its reader (" + RESOURCE + ")", null);
            }
            MessageDigest digest = Sha256.running();
            try (var hashed = new DigestInputStream(packed, digest)) {
                Files.copy(hashed, passing, StandardCopyOption.REPLACE_EXISTING);
            }
            Path jar = folder.resolve(Sha256.of(digest) + ".jar");
            // Always replaced, in one step: what lies there may be half of it, or altered.
            return Files.move(passing, jar, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passing);
        }
    }
}
