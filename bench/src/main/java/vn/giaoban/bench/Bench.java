package vn.giaoban.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giaoban.bench.imports.BulkImport;
import vn.giaoban.bench.relevance.LabelledSet;
import vn.giaoban.bench.relevance.Relevance;
import vn.giaoban.bench.speed.Speed;

/**
 * The main job of the bench: measures what is asked for and writes the report.
 *
 * <p>System properties: {@code bench.data}, the folder of a labelled set; {@code bench.only}, {@code relevance},
 * {@code import} or {@code speed}; {@code bench.rows}, how many rows are imported; {@code bench.sizes}, how many documents the
 * speed is measured at, with commas between; {@code bench.results}, the file to write.
 */
public final class Bench {

    private static final System.Logger LOG = System.getLogger(Bench.class.getName());

    private Bench() {}

    public static void main(String[] args) {
        int exit = 0;
        try {
            measure();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "The bench ended before its end", e);
            exit = 1;
        }
        // The engines are stopped when the machine ends; their clients must not keep it.
        System.exit(exit);
    }

    private static void measure() throws IOException {
        List<Table> tables = new ArrayList<>();
        Path results = Path.of(System.getProperty("bench.results", "RESULTS.md"));
        String data = System.getProperty("bench.data", "");
        if (isWanted("relevance") && !data.isEmpty()) {
            LabelledSet set = LabelledSet.read(Path.of(data));
            tables.add(Relevance.of(set, LabelledSet.Subject.HEADING));
            tables.add(Relevance.of(set, LabelledSet.Subject.WORK));
            // What takes long and comes next must not take this with it when it fails.
            Report.write(results, tables);
        }
        if (isWanted("import")) {
            tables.add(BulkImport.of(Integer.parseInt(System.getProperty("bench.rows", "60000"))));
            Report.write(results, tables);
        }
        if (isWanted("speed")) {
            List<Integer> sizes = Arrays.stream(
                            System.getProperty("bench.sizes", "10000").split(","))
                    .map(size -> Integer.valueOf(size.strip()))
                    .toList();
            tables.addAll(Speed.at(sizes));
        }
        Report.write(results, tables);
    }

    private static boolean isWanted(String part) {
        String only = System.getProperty("bench.only", "");
        return only.isEmpty() || only.equals(part);
    }
}
