package vn.giaoban.archive.intake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the program that recognises letters in pictures, if the machine has it and it knows Vietnamese. */
final class Tesseract {

    private static final String LANGUAGE = "vie";

    private Tesseract() {}

    static Optional<Path> find() {
        String places = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(places.split(Pattern.quote(File.pathSeparator), -1))
                .filter(place -> !place.isBlank())
                .map(place -> Path.of(place, "tesseract"))
                .filter(Files::isExecutable)
                .map(Path::toAbsolutePath)
                .filter(Tesseract::knowsVietnamese)
                .findFirst();
    }

    private static boolean knowsVietnamese(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().map(String::strip).anyMatch(LANGUAGE::equals);
        } catch (IOException e) {
            return false;
        }
    }
}
