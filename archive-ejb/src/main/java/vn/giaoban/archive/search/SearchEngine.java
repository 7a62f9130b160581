package vn.giaoban.archive.search;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.giaoban.archive.search.EngineSettings.Backend;

/**
 * The engine that holds the index. The index is kept in generations, {@code giaoban-g1}, {@code giaoban-g2} …: a rebuild
 * writes the next while the present one is read. Which one is read is said by a pointer in the database, not here.
 *
 * <p>The embedded engine belongs to one running server alone: the folder is locked while it is open.
 */
public final class SearchEngine implements AutoCloseable {

    private final EngineSettings settings;
    private final FileChannel lock;

    /**
     * Takes the engine into use. A cluster is not asked anything yet, so that a server starts while it is down.
     *
     * @throws IndexFolderInUse if another server uses the embedded index
     */
    public SearchEngine(EngineSettings settings) {
        this.settings = settings;
        this.lock = settings.backend() == Backend.LUCENE ? locked(settings.folder()) : null;
    }

    /**
     * Opens a generation, making it where it does not exist.
     *
     * @param number of the generation, from 1
     * @throws EngineUnavailable if the engine does not answer; to be tried again
     */
    public IndexGeneration open(int number) {
        return IndexGeneration.open(settings, number);
    }

    public EngineSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw new IllegalStateException("The lock of " + settings.folder() + " could not be given back", e);
            }
        }
    }

    private static FileChannel locked(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = channel.tryLock();
            if (taken != null) {
                return channel;
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            closeQuietly(channel, e);
        } catch (IOException e) {
            throw new IllegalStateException("The index folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
        throw new IndexFolderInUse(folder);
    }

    private static void closeQuietly(FileChannel channel, Exception cause) {
        try {
            channel.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
