package vn.giaoban.proof.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sixty strings that would run as script where a page forgets to write text as text. */
public final class Markup {

    private Markup() {}

    public static List<String> all() {
        try (var in = Markup.class.getResourceAsStream("markup.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (lines.size() != 60) {
                throw new IllegalStateException("There are " + lines.size() + " strings instead of sixty");
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
