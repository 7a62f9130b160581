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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.document.UploadedFile;

/**
 * Where the rows of an import wait, whole or not at all, beside the contents that all servers of an office share; files that
 * came with them wait in a folder of the same name. Nobody opens them there.
 */
@ApplicationScoped
class RowFiles {

    private static final String ROWS = ".ndjson";
    private static final String FILES = ".files";
    private static final Duration ON_ITS_WAY = Duration.ofHours(24);

    @Inject
    Settings settings;

    @Inject
    Clocks clocks;

    /** A file of rows that is kept. */
    record Kept(String name, long bytes) {}

    /** What is to be kept. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static String newName() {
        return UUID.randomUUID() + ROWS;
    }

    /** Keeps what comes, to the last byte; what breaks off leaves nothing behind. */
    Kept keep(InputStream rows) throws IOException {
        return keep(newName(), rows::transferTo);
    }

    /** The same under a name that was made before. */
    Kept keep(String name, Content rows) throws IOException {
        Files.createDirectories(folder());
        boolean whole = false;
        try (FileChannel file = FileChannel.open(path(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            rows.writeTo(out);
            file.force(true);
            whole = true;
            return new Kept(name, file.size());
        } finally {
            if (!whole) {
                drop(name);
            }
        }
    }

    /** Makes the folder for the files that come with rows. */
    Path makeFolder(String name) throws IOException {
        return Files.createDirectories(folderOf(name));
    }

    /** Files that a row names, to be taken in. */
    List<UploadedFile> uploaded(String name, List<ListedFile> files) {
        return files.stream()
                .map(file -> new UploadedFile(Unpacking.part(folderOf(name), file.part()), file.name()))
                .toList();
    }

    Lines open(String name, long from) throws IOException {
        return new Lines(path(name), from);
    }

    void drop(String name) throws IOException {
        Files.deleteIfExists(path(name));
        dropFolder(folderOf(name));
    }

    private static void dropFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    /** Removes the files of imports that have ended, and those whose import never began because the server ended in between. */
    void sweep(Set<String> wanted, Set<String> ended) throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        Instant before = clocks.real().instant().minus(ON_ITS_WAY);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*{" + ROWS + "," + FILES + "}")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(FILES, ROWS);
                boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
                if (ended.contains(name) || (old && !wanted.contains(name))) {
                    drop(name);
                }
            }
        }
    }

    private Path path(String name) {
        return folder().resolve(name);
    }

    private Path folderOf(String name) {
        return folder().resolve(name.replace(ROWS, FILES));
    }

    private Path folder() {
        return settings.content().resolve("imports");
    }
}
