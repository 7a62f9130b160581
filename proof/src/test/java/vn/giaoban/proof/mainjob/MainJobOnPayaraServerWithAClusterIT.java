package vn.giaoban.proof.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.giaoban.proof.engines.Engines;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PayaraServer;
import vn.giaoban.proof.servers.PostgreSQL;

/** The skinny EAR on a real Payara Server, put on PostgreSQL and Elasticsearch by settings alone. */
@ResourceLock("engine")
class MainJobOnPayaraServerWithAClusterIT {

    @Test
    void theMainJobRunsFromTheEarOnPostgreSqlAndElasticsearch(@TempDir Path folder) {
        try (PostgreSQL database = PostgreSQL.start();
                PayaraServer server = PayaraServer.unpack(folder)
                        .set("giaoban.demo", "true")
                        .set("giaoban.demo.password", MicroServer.PASSWORD)
                        .set("giaoban.clock.start", "2024-04-01T07:30")
                        .setAll(database.settings())
                        .set("giaoban.search.backend", "elasticsearch")
                        .set("giaoban.search.hosts", Engines.emptyElasticsearch())
                        .start()
                        .deploy()) {
            new MainJob(server.base()).run();
            assertThat(server.logLines()).noneMatch(line -> line.contains("[SEVERE]"));
        }
    }
}
