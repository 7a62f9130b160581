package vn.giaoban.archive.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.giaoban.archive.config.Settings;

/**
 * Reads the text of files that came from outside, in a process of its own with bounded memory, time and output. Nothing
 * here changes a file or the database.
 */
@ApplicationScoped
public class Reading {

    /** The most text taken of one file, in characters: about a thousand pages. */
    public static final int CHARACTERS = 2_000_000;

    /** The most text taken of one list, in characters: some forty thousand rows. */
    private static final int CHARACTERS_OF_A_LIST = 10_000_000;

    /** How long a page of a scan may take; Tesseract itself is given a little less. */
    private static final Duration OF_A_PAGE = Duration.ofMinutes(2);

    @Inject
    Settings settings;

    private ReaderProcess process;
    private ReaderProcess ofPictures;
    private Optional<Path> tesseract;

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

    /**
     * Reads the first sheet of a workbook as a list. Each page of the answer is a row, an empty one in its place; between its
     * cells stands {@code U+001F}. Days are written year-month-day.
     *
     * @throws IOException if there is no such file
     * @throws ReaderUnavailable if the reader does not start, which is no fault of the file
     */
    public ReadText rows(Path file, String fileName) throws IOException {
        return process().rows(file, fileName, CHARACTERS_OF_A_LIST);
    }

    /** Whether letters in pictures can be recognised: the machine has Tesseract with Vietnamese, and nobody has switched it off. */
    public boolean recognises() {
        return tesseract().isPresent();
    }

    /**
     * Recognises the letters of one page of a scan.
     *
     * @param page 1 is the first
     * @throws IOException if there is no such file
     * @throws ReaderUnavailable if the reader does not start, or there is no Tesseract
     */
    public ReadText recognise(Path file, String fileName, int page) throws IOException {
        Path program = tesseract().orElseThrow(() -> new ReaderUnavailable("There is no Tesseract", null));
        return ofPictures().recognise(file, fileName, page, program);
    }

    private synchronized Optional<Path> tesseract() {
        if (tesseract == null) {
            tesseract = settings.recognition() ? Tesseract.find() : Optional.empty();
        }
        return tesseract;
    }

    private synchronized ReaderProcess ofPictures() throws IOException {
        if (ofPictures == null) {
            ofPictures = ReaderProcess.ofPicturesIn(settings.data().resolve("reader"), OF_A_PAGE, CHARACTERS);
        }
        return ofPictures;
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
        if (ofPictures != null) {
            ofPictures.close();
        }
    }
}
