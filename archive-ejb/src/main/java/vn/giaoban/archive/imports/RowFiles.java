package vn.giaoban.archive.imports;

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
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.config.Settings;

/** Where the rows of an import wait, whole or not at all, beside the contents that all servers of an office share. */
@ApplicationScoped
class RowFiles {

    private static final Duration ON_ITS_WAY = Duration.ofHours(24);

    @Inject
    Settings settings;

    @Inject
    Clocks clocks;

    /** A file of rows that is kept. */
    record Kept(String name, long bytes) {}

    /** Keeps what comes, to the last byte; what breaks off leaves nothing behind. */
    Kept keep(InputStream rows) throws IOException {
        Files.createDirectories(folder());
        String name = UUID.randomUUID() + ".ndjson";
        boolean whole = false;
        try (FileChannel file = FileChannel.open(path(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            rows.transferTo(out);
            file.force(true);
            whole = true;
            return new Kept(name, file.size());
        } finally {
            if (!whole) {
                drop(name);
            }
        }
    }

    Lines open(String name, long from) throws IOException {
        return new Lines(path(name), from);
    }

    void drop(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    /** Removes the files of imports that have ended, and those whose import never began because the server ended in between. */
    void sweep(Set<String> wanted, Set<String> ended) throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        Instant before = clocks.real().instant().minus(ON_ITS_WAY);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*.ndjson")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                if (ended.contains(name) || (old && !wanted.contains(name))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path path(String name) {
        return folder().resolve(name);
    }

    private Path folder() {
        return settings.content().resolve("imports");
    }
}
