package vn.giaoban.proof.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.engines.Engines;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PayaraServer;
import vn.giaoban.proof.servers.PostgreSQL;

/** The skinny EAR on a real Payara Server, deployed as the README says: with its defaults, then on other engines by settings. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobOnPayaraServerIT {

    @TempDir
    static Path folder;

    private static PayaraServer server;

    @BeforeAll
    static void start() {
        server = PayaraServer.unpack(folder, 8600)
                .set("giaoban.demo", "true")
                .set("giaoban.demo.password", MicroServer.PASSWORD)
                .set("giaoban.clock.start", "2024-04-01T07:30")
                .start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void theMainJobRunsFromTheEarOnPayaraServer() {
        server.deploy();

        new MainJob(server.base()).run();
        assertThat(server.logLines()).noneMatch(line -> line.contains("[SEVERE]"));
    }

    @Test
    @Order(2)
    void theSameEarRunsOnPostgreSqlAndElasticsearchWhenSettingsSaySo() {
        try (PostgreSQL database = PostgreSQL.start()) {
            server.setAll(database.settings())
                    .set("giaoban.data", folder.resolve("data-on-postgresql").toString())
                    .set("giaoban.search.backend", "elasticsearch")
                    .set("giaoban.search.hosts", Engines.emptyElasticsearch())
                    .tell()
                    .deploy();

            new MainJob(server.base()).run();
            server.undeploy();
        }
        assertThat(server.logLines()).noneMatch(line -> line.contains("[SEVERE]"));
    }
}
