package vn.giaoban.archive.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Tells the place where an index lies from every other. Two servers on one database with an embedded index each would both be
 * sure of theirs, and one would answer out of a folder that nobody writes: so the database says whose index is read.
 */
final class IndexHome {

    /** All servers that use a cluster see the same index. */
    static final String CLUSTER = "cluster";

    private static final String FILE = "home";

    private IndexHome() {}

    /** The mark of an embedded index, made with its folder; a folder that is moved takes it along. */
    static String of(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The index folder " + folder + " cannot be used", e);
        }
    }
}
