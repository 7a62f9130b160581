package vn.giaoban.archive.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Keeps contents under their SHA-256. The same content is kept once, however often and by however many it is put; a
 * content never changes. Names are given by the store alone, so that no name of a user ever becomes a path.
 *
 * <p>Put the content first and write the row that refers to it last: a content without a row is litter, a row without its
 * content is a loss.
 */
public interface ContentStore {

    /**
     * Keeps what the stream yields. When this returns, the content survives a power failure.
     *
     * @param limit the most bytes to take
     * @throws ContentTooLarge if there is more; nothing is kept
     * @throws IOException if the source breaks off or the disk fails; nothing is kept
     */
    Stored put(InputStream source, long limit) throws IOException;

    /**
     * Opens a content after it was checked whole: no byte is handed out of a content that is not what its name says.
     *
     * @throws ContentMissing if there is none of that name
     * @throws ContentDamaged if it was altered on disk
     */
    InputStream open(String sha256) throws IOException;

    /**
     * Where a content lies, checked as by {@link #open}, for those that need a file. It must not be altered.
     *
     * @throws ContentMissing if there is none of that name
     * @throws ContentDamaged if it was altered on disk
     */
    Path file(String sha256) throws IOException;

    /** Whether there is a content of that name; says nothing of its soundness. */
    boolean has(String sha256);

    /**
     * Takes a content away for good (a file that must not be on the system, or litter). Whether anything still refers to
     * it, the caller has to know.
     *
     * @return whether there was one
     */
    boolean remove(String sha256) throws IOException;

    /**
     * Sets aside a content that nothing refers to: it leaves the store and lies apart for some weeks, in case that was an error.
     *
     * @param putBefore leaves alone what was put, or put once more, since then: its row may be on its way
     * @return whether it was set aside
     */
    boolean setAside(String sha256, Instant putBefore) throws IOException;

    /** The names of all contents, for the check of the whole store; close the stream. */
    Stream<String> names() throws IOException;
}
