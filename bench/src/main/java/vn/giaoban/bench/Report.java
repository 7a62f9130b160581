package vn.giaoban.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the tables, each with the conditions under which it was seen; figures without them mean nothing. A part that was not
 * measured this time stays as it was last seen.
 */
final class Report {

    private static final String HEAD = """
            # Results of the last runs of the bench

            Written by `mvn -Pbench verify`; nothing here is entered by hand.

            """;

    private static final String PART = "## ";
    private static final long MEGABYTE = 1024L * 1024L;

    private Report() {}

    static void write(Path file, List<Table> tables) throws IOException {
        Map<String, String> parts = Files.exists(file) ? parts(Files.readString(file)) : new LinkedHashMap<>();
        tables.forEach(table -> parts.put(table.title(), table.markdown(conditions())));
        Files.writeString(file, HEAD + String.join("", parts.values()).stripTrailing() + "\n");
    }

    /** What stands in a report, by title. */
    private static Map<String, String> parts(String text) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        StringBuilder part = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(PART)) {
                part = new StringBuilder();
                parts.put(line.substring(PART.length()), part);
            }
            part.append(line).append('\n');
        }
        Map<String, String> whole = new LinkedHashMap<>();
        parts.forEach((title, words) -> whole.put(title, words.toString().strip() + "\n\n"));
        return whole;
    }

    private static String conditions() {
        return String.format(
                Locale.ROOT,
                "%s, Java %s, %d cores, heap of the bench at most %d MB, load average at the end %.1f",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
