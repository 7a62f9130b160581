package vn.giaoban.archive.scanner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.content.Sha256;

/**
 * Where scanned files wait for somebody, beside the contents and not among them: what nobody has registered is no content of
 * the archive yet.
 */
@ApplicationScoped
class KeptScans {

    private static final Duration ON_ITS_WAY = Duration.ofHours(1);

    @Inject
    Settings settings;

    /**
     * A file that is kept.
     *
     * @param name made by the house
     * @param sha256 of its bytes
     */
    record Kept(String name, String sha256) {}

    /** Keeps what the stream yields; when this returns, it survives a power failure. */
    Kept keep(InputStream content) throws IOException {
        Files.createDirectories(folder());
        String name = UUID.randomUUID().toString();
        boolean whole = false;
        try (FileChannel file = FileChannel.open(path(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            MessageDigest digest = Sha256.running();
            new DigestInputStream(content, digest).transferTo(out);
            file.force(true);
            whole = true;
            return new Kept(name, Sha256.of(digest));
        } finally {
            if (!whole) {
                drop(name);
            }
        }
    }

    Path path(String name) {
        return folder().resolve(name);
    }

    void drop(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    /** Removes the files that nobody waits for any more; one that was kept just now may be on its way into the database. */
    void sweep(Set<String> waiting, Instant now) throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder())) {
            for (Path file : all) {
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ON_ITS_WAY));
                if (old && !waiting.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path folder() {
        return settings.content().resolve("scans");
    }
}
