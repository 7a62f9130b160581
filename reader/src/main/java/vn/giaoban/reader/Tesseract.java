package vn.giaoban.reader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Recognises the letters of a picture with the program Tesseract, which runs beside this worker with as little time and memory as a
 * page needs. What it answers is a table: a word a line, with the place of the word and how sure it is.
 */
final class Tesseract {

    private static final Path LIMITS = Path.of("/usr/bin/prlimit");
    private static final List<String> LIMITED = List.of("--as=2147483648", "--cpu=120", "--");
    private static final int SECONDS = 100;
    private static final int MOST_BYTES = 16 << 20;
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int COLUMNS = 12;

    /** Columns of the table. */
    private static final int BLOCK = 2;

    private static final int PARAGRAPH = 3;
    private static final int LINE = 4;
    private static final int CONFIDENCE = 10;
    private static final int WORD = 11;

    /**
     * What was recognised.
     *
     * @param confidence the mean of the words', of a hundred; 0 where there are none
     */
    record Recognised(String text, int confidence) {}

    private Tesseract() {}

    static Recognised read(BufferedImage picture, Path program) throws IOException {
        Path scan = Files.createTempFile("page", ".png");
        try {
            ImageIO.write(picture, "png", scan.toFile());
            return understand(run(program, scan));
        } finally {
            Files.deleteIfExists(scan);
        }
    }

    private static String run(Path program, Path scan) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(LIMITS)) {
            command.add(LIMITS.toString());
            command.addAll(LIMITED);
        }
        command.addAll(List.of(program.toString(), scan.toString(), "stdout", "-l", "vie", "--dpi", "300", "tsv"));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        var late = new Thread(() -> endLate(process), "tesseract-watch");
        late.setDaemon(true);
        late.start();
        try (InputStream answer = process.getInputStream()) {
            String table = new String(answer.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("Tesseract gave up with " + process.exitValue());
            }
            return table;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    static Recognised understand(String table) {
        StringBuilder text = new StringBuilder();
        String paragraph = "";
        String line = "";
        double sum = 0;
        int words = 0;
        for (String row : table.lines().skip(1).toList()) {
            String[] cells = TAB.split(row, -1);
            if (cells.length < COLUMNS || cells[WORD].isBlank()) {
                continue;
            }
            String ofParagraph = cells[BLOCK] + ' ' + cells[PARAGRAPH];
            String ofLine = ofParagraph + ' ' + cells[LINE];
            if (!text.isEmpty()) {
                text.append(ofLine.equals(line) ? " " : ofParagraph.equals(paragraph) ? "\n" : "\n\n");
            }
            text.append(cells[WORD]);
            paragraph = ofParagraph;
            line = ofLine;
            sum += Double.parseDouble(cells[CONFIDENCE]);
            words++;
        }
        return new Recognised(text.toString(), words == 0 ? 0 : (int) Math.round(sum / words));
    }
}
