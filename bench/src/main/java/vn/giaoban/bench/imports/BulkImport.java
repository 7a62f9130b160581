package vn.giaoban.bench.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.bench.Table;
import vn.giaoban.bench.corpus.Corpus;
import vn.giaoban.proof.servers.MicroServer;

/**
 * A large import by the REST interface, on the packaged server as an office starts it: embedded database and index, a heap of
 * 900 MB. What the report says is held against the database, the index, and searches for words that one row alone has.
 */
public final class BulkImport {

    private static final long SEED = 20_240_319;
    private static final int PROBES = 12;
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final List<String> ISSUERS = List.of("HU", "VPHU", "BTCHU", "BTGHU", "BDVHU", "UBKTHU");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Corpus corpus = new Corpus(SEED);
    private final Office office;
    private final int rows;

    private BulkImport(Office office, int rows) {
        this.office = office;
        this.rows = rows;
    }

    /** Imports so many rows. */
    public static Table of(int rows) throws IOException {
        Path folder = Files.createTempDirectory("giaoban-import");
        try (MicroServer server = MicroServer.withDemonstration(folder).start()) {
            return new BulkImport(new Office(server.base()), rows).measured();
        }
    }

    private Table measured() throws IOException {
        Table table = new Table(
                "Bulk import",
                """
                NDJSON by REST on Payara Micro with its defaults (H2, Lucene, a heap of 900 MB, first compiler only). Nothing is \
                lost where all figures agree; minutes are of this machine and only reported.""",
                List.of(
                        "rows handed in",
                        "taken in",
                        "rejected",
                        "new in the database",
                        "entries: database / index",
                        "words of one row found once",
                        "minutes"));
        long before = office.get("documents?size=1").get("total").asLong();
        byte[] sent = handedIn();
        long begun = System.nanoTime();
        String id =
                office.post("imports", sent, "application/x-ndjson").get("id").asText();
        Awaitility.await("everything is taken in and indexed")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> ended(office.get("imports/" + id)));
        double minutes = (System.nanoTime() - begun) / 60e9;
        JsonNode report = office.get("imports/" + id);
        JsonNode status = office.get("search/status");
        table.add(
                String.valueOf(rows),
                report.get("imported").asText(),
                report.get("rejectedCount").asText(),
                String.valueOf(office.get("documents?size=1").get("total").asLong() - before),
                status.get("documents").asText() + " / " + status.get("indexed").asText(),
                found() + " of " + PROBES,
                String.format(Locale.ROOT, "%.1f", minutes));
        return table;
    }

    private static boolean ended(JsonNode report) {
        return !report.get("state").asText().equals("running")
                && report.get("indexed").asLong() == report.get("imported").asLong();
    }

    /** How many of some words, each of one row alone, find exactly one document. */
    private int found() {
        int found = 0;
        for (int i = 1; i <= PROBES; i++) {
            String word = word(i * (rows / PROBES));
            found += office.get("search?size=1&q=" + word).get("total").asLong() == 1 ? 1 : 0;
        }
        return found;
    }

    private static String word(int number) {
        return "dongso" + number;
    }

    private byte[] handedIn() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (int number = 1; number <= rows; number++) {
            sent.write(JSON.writeValueAsBytes(row(number)));
            sent.write("\n".getBytes(UTF_8));
        }
        return sent.toByteArray();
    }

    private ObjectNode row(int number) {
        Entry document = corpus.document(number);
        ObjectNode row = JSON.createObjectNode()
                .put("externalId", "bench-" + number)
                .put("kind", document.kind())
                .put("number", document.number())
                .put("issuedOn", document.issuedOn().toString())
                .put("issuer", ISSUERS.get(number % ISSUERS.size()))
                .put("subject", document.subject() + " " + word(number))
                .put("text", document.pages().get(0));
        if (number % 3 == 0) {
            row.putArray("circulation").add("VPHU").add("BTCHU");
        } else {
            row.put("circulation", "all");
        }
        return row;
    }
}
