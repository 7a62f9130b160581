package vn.giaoban.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes the tables with the conditions under which they were seen; figures without them mean nothing. */
final class Report {

    private static final long MEGABYTE = 1024L * 1024L;

    private Report() {}

    static void write(Path file, List<Table> tables) throws IOException {
        StringBuilder text = new StringBuilder("# Results of the last run of the bench\n\n");
        text.append("Written by `mvn -Pbench verify`; nothing here is entered by hand.\n\n");
        text.append("Conditions: ").append(conditions()).append(".\n\n");
        tables.forEach(table -> text.append(table.markdown()));
        Files.writeString(file, text.toString().stripTrailing() + "\n");
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
