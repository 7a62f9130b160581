package vn.giaoban.archive.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.rule.Refusal;

/**
 * Makes PDF files of the office's papers by LibreOffice, where the machine has it: in a process of its own, one file at a time,
 * within bounded time and with a profile of its own.
 */
@ApplicationScoped
public class PdfFiles {

    private static final String PROGRAM = "soffice";
    private static final int SECONDS = 90;

    @Inject
    Settings settings;

    private Optional<Path> program;

    /** Whether this machine has LibreOffice. */
    public boolean possible() {
        return program().isPresent();
    }

    /**
     * The paper as a PDF file.
     *
     * @param word a Word file of the office
     * @throws Refusal CONFLICT {@code pdf.noConverter} where the machine has no LibreOffice, {@code pdf.failed} where it gave
     *     nothing in time
     */
    public synchronized byte[] of(byte[] word) {
        Path soffice = program().orElseThrow(() -> Refusal.conflict("pdf.noConverter"));
        try {
            Path folder = Files.createDirectories(settings.data().resolve("pdf"));
            Path source = folder.resolve("paper.docx");
            Path made = folder.resolve("paper.pdf");
            Files.deleteIfExists(made);
            Files.write(source, word);
            run(soffice, folder, source);
            if (!Files.exists(made)) {
                throw Refusal.conflict("pdf.failed");
            }
            return Files.readAllBytes(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path soffice, Path folder, Path source) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        soffice.toString(),
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", Objects.requireNonNullElse(path, ""));
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.conflict("pdf.failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.conflict("pdf.failed");
        } finally {
            // The program starts another that does the work.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private synchronized Optional<Path> program() {
        if (program == null) {
            String places = Objects.requireNonNullElse(System.getenv("PATH"), "");
            program = settings.pdf()
                    ? Arrays.stream(places.split(Pattern.quote(File.pathSeparator), -1))
                            .filter(place -> !place.isBlank())
                            .map(place -> Path.of(place, PROGRAM).toAbsolutePath())
                            .filter(Files::isExecutable)
                            .findFirst()
                    : Optional.empty();
        }
        return program;
    }
}
