package vn.giaoban.reader;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The main of the forked reader: one line on the standard input asks for one file, one frame on the standard output
 * answers. It ends when the input ends (also in the middle of a file, so that no worker outlives its server), and with
 * {@value #OUT_OF_MEMORY} when a file needs more memory than the worker has.
 *
 * <p>Request: {@code <characters> TAB <path> TAB <file name>}, path and name in Base64 of UTF-8; or, for
 * a page of a scan, behind them {@code TAB <page> TAB <path of Tesseract>}; or, for the rows of a sheet, {@code TAB rows}.
 * Greeting: the integer
 * {@value #GREETING}. Answer: {@code UTF outcome, UTF media type, int pages, then per page twice int
 * length and UTF-8 bytes}: the text, and the same as the file has it where that differs.
 */
public final class Worker {
    /** Sent once when the worker is ready: "GBR2". */
    public static final int GREETING = 0x47425232;

    /** Exit code of a worker whose memory did not suffice. */
    public static final int OUT_OF_MEMORY = 42;

    private Worker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var answers = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        InputStream requests = System.in;
        // Parsers print as they like; the frames must stay clean.
        System.setOut(System.err);
        System.setIn(new ByteArrayInputStream(new byte[0]));
        NoNetwork.impose();
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        listen(requests, queue);
        answers.writeInt(GREETING);
        answers.flush();
        var extractor = new Extractor();
        while (true) {
            answer(extractor, Request.parse(queue.take()), answers);
        }
    }

    /** Listens in a thread of its own: the end of the input must be noticed while a parser runs for ever. */
    private static void listen(InputStream requests, BlockingQueue<String> queue) {
        var thread = new Thread(
                () -> {
                    try (var lines = new BufferedReader(new InputStreamReader(requests, StandardCharsets.US_ASCII))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            queue.add(line);
                        }
                    } catch (IOException e) {
                        // The server is gone: the same as the end of the input.
                    } finally {
                        Runtime.getRuntime().halt(0);
                    }
                },
                "requests");
        thread.setDaemon(true);
        thread.start();
    }

    private static void answer(Extractor extractor, Request request, DataOutputStream answers) throws IOException {
        try {
            extractor.answer(request).writeTo(answers);
            answers.flush();
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }
}
