package vn.giaoban.proof.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.PayaraServer;

/** The skinny EAR on a real Payara Server, deployed as the README says. */
class MainJobOnPayaraServerIT {

    @Test
    void theMainJobRunsFromTheEarOnPayaraServer(@TempDir Path folder) {
        try (PayaraServer server = PayaraServer.unpack(folder)
                .set("giaoban.demo", "true")
                .set("giaoban.demo.password", MicroServer.PASSWORD)
                .set("giaoban.clock.start", "2024-04-01T07:30")
                .start()
                .deploy()) {
            new MainJob(server.base()).run();
            assertThat(server.logLines()).noneMatch(line -> line.contains("[SEVERE]"));
        }
    }
}
