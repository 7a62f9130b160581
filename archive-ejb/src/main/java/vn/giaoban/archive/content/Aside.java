package vn.giaoban.archive.content;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** Where contents lie that nothing refers to, for some weeks, in case that was an error. */
final class Aside {

    private static final Duration KEPT = Duration.ofDays(60);

    private final Path folder;

    Aside(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    boolean holds(Path file) {
        return file.startsWith(folder);
    }

    /**
     * Takes a content, unless it was put since then.
     *
     * @return whether it was taken
     */
    boolean take(Path file, Instant putBefore) throws IOException {
        Path apart = folder.resolve(file.getFileName());
        try {
            if (isPutSince(file, putBefore)) {
                return false;
            }
            Files.move(file, apart, StandardCopyOption.ATOMIC_MOVE);
            // Somebody may have put it again between the look and the move; then he relies on it.
            if (isPutSince(apart, putBefore)) {
                Files.move(apart, file, StandardCopyOption.ATOMIC_MOVE);
                return false;
            }
            Files.setLastModifiedTime(apart, FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Nothing of it may be left. */
    void drop(Path file) throws IOException {
        Files.deleteIfExists(folder.resolve(file.getFileName()));
    }

    /** What has lain here for long goes for good. */
    void forget() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                if (!isPutSince(file, Instant.now().minus(KEPT))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isPutSince(Path file, Instant limit) throws IOException {
        return !Files.getLastModifiedTime(file).toInstant().isBefore(limit);
    }
}
