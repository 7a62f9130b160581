package vn.giaoban.archive.intake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A reader in a process of its own, started when first needed and again after a file has killed it. It reads one file at
 * a time; a file that hangs it, breaks it or eats its memory costs itself its text and nobody else anything.
 */
public final class ReaderProcess implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ReaderProcess.class.getName());
    private static final Duration START = Duration.ofSeconds(60);
    private static final int OUT_OF_MEMORY = 42;
    private static final int HEAP_MEGABYTES = 256;

    /** A page in 300 dots per inch, and what it was packed in. */
    private static final int HEAP_FOR_PICTURES = 512;

    private final ReaderJvm jvm;
    private final Duration timeout;
    private final int characters;
    private final ScheduledExecutorService watch;

    private Process process;
    private Path scratch;
    private DataInputStream answers;

    /**
     * Makes a reader without starting it.
     *
     * @param timeout how long one file may take
     * @param characters how much text is taken of one file
     */
    ReaderProcess(ReaderJvm jvm, Duration timeout, int characters) {
        this.jvm = jvm;
        this.timeout = timeout;
        this.characters = characters;
        this.watch = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "giaoban-reader-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * A reader for use without a container.
     *
     * @param folder where its jar is unpacked
     */
    public static ReaderProcess in(Path folder, Duration timeout, int characters) throws IOException {
        return new ReaderProcess(ReaderJvm.unpackedInto(folder, HEAP_MEGABYTES), timeout, characters);
    }

    /** A reader that recognises letters in pictures. */
    static ReaderProcess ofPicturesIn(Path folder, Duration timeout, int characters) throws IOException {
        return new ReaderProcess(ReaderJvm.unpackedInto(folder, HEAP_FOR_PICTURES), timeout, characters);
    }

    /**
     * Reads a file. A crash is given a second try, because the reader may have been killed by another hand.
     *
     * @param fileName the name it was uploaded under
     * @throws IOException if there is no such file
     * @throws ReaderUnavailable if the reader does not start
     */
    public ReadText read(Path file, String fileName) throws IOException {
        return answer(file, request(file, fileName, characters), characters);
    }

    /**
     * Reads the rows of the first sheet of a workbook.
     *
     * @param most how many characters are taken
     * @return a page for each row, see {@link Reading#rows}
     * @throws IOException if there is no such file
     * @throws ReaderUnavailable if the reader does not start
     */
    ReadText rows(Path file, String fileName, int most) throws IOException {
        return answer(file, request(file, fileName, most) + "\trows", most);
    }

    /**
     * Recognises the letters of one page of a scan.
     *
     * @param page 1 is the first
     * @param tesseract the program that recognises them
     * @throws IOException if there is no such file
     * @throws ReaderUnavailable if the reader does not start
     */
    ReadText recognise(Path file, String fileName, int page, Path tesseract) throws IOException {
        String request = request(file, fileName, characters) + "\t" + page + "\t" + base64(tesseract.toString());
        return answer(file, request, characters);
    }

    private synchronized ReadText answer(Path file, String request, int most) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        ReadText first = attempt(request, most);
        return first.state() == TextState.CRASHED ? attempt(request, most) : first;
    }

    private ReadText attempt(String request, int most) throws IOException {
        if (process == null || !process.isAlive()) {
            start();
        }
        var late = new AtomicBoolean();
        ScheduledFuture<?> kill = killAfter(timeout, late);
        try {
            process.getOutputStream().write((request + "\n").getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
            return ReaderAnswer.read(answers, most);
        } catch (IOException e) {
            int exit = stop();
            TextState state = late.get() ? TextState.TIMED_OUT : died(exit);
            LOG.log(Level.WARNING, "The reader gave up a file: {0} (exit code {1})", state, exit);
            return ReadText.without(state);
        } finally {
            if (!kill.cancel(false)) {
                // Too late for the kill to be called off; the next file must not meet a dying reader.
                stop();
            }
        }
    }

    private static TextState died(int exit) {
        return exit == OUT_OF_MEMORY ? TextState.TOO_LARGE : TextState.CRASHED;
    }

    private ScheduledFuture<?> killAfter(Duration time, AtomicBoolean late) {
        Process watched = process;
        return watch.schedule(
                () -> {
                    late.set(true);
                    watched.destroyForcibly();
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static String request(Path file, String fileName, int most) {
        return most + "\t" + base64(file.toAbsolutePath().toString()) + "\t" + base64(fileName);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void start() {
        stop();
        try {
            scratch = jvm.newScratch();
            process = jvm.start(scratch);
            answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            ScheduledFuture<?> kill = killAfter(START, new AtomicBoolean());
            int greeting = answers.readInt();
            if (!kill.cancel(false) || greeting != ReaderAnswer.GREETING) {
                throw new IOException("It did not greet in time or as it should");
            }
        } catch (IOException e) {
            stop();
            throw new ReaderUnavailable("The reader does not start", e);
        }
    }

    /** Kills the process if it still runs, waits for its end and clears its scratch folder; returns the exit code. */
    private int stop() {
        int exit = process == null ? 0 : killed(process);
        process = null;
        if (scratch != null) {
            try {
                ReaderJvm.delete(scratch);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "A scratch folder of the reader stays behind", e);
            }
            scratch = null;
        }
        return exit;
    }

    private static int killed(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    // One that is about to end by itself is given the time to say why.
                    if (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                        process.destroyForcibly();
                    }
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                    process.destroyForcibly();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the reader; it may not be used again. */
    @Override
    public synchronized void close() {
        watch.shutdownNow();
        stop();
    }
}
