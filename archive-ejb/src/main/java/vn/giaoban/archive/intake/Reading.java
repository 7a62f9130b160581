package vn.giaoban.archive.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import vn.giaoban.archive.config.Settings;

/**
 * Reads the text of files that came from outside, in a process of its own with bounded memory, time and output. Nothing
 * here changes a file or the database.
 */
@ApplicationScoped
public class Reading {

    /** The most text taken of one file, in characters: about a thousand pages. */
    public static final int CHARACTERS = 2_000_000;

    @Inject
    Settings settings;

    private ReaderProcess process;

    /**
     * Reads a file. The answer always tells what became of it; files that cannot be read are ordinary.
     *
     * @param fileName the name it was uploaded under; tells HTML from plain text, nothing else
     * @throws IOException if there is no such file
     * @throws ReaderUnavailable if the reader does not start, which is no fault of the file
     */
    public ReadText read(Path file, String fileName) throws IOException {
        return process().read(file, fileName);
    }

    private synchronized ReaderProcess process() throws IOException {
        if (process == null) {
            process = ReaderProcess.in(settings.data().resolve("reader"), settings.readerTimeout(), CHARACTERS);
        }
        return process;
    }

    @PreDestroy
    synchronized void end() {
        if (process != null) {
            process.close();
        }
    }
}
