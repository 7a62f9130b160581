package vn.giaoban.proof.mainjob;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.servers.MicroServer;

/** The packaged WAR with its embedded defaults: one process, H2, Lucene. */
class MainJobOnMicroIT {

    @Test
    void theMainJobRunsOnPayaraMicroWithTheDefaults(@TempDir Path folder) {
        try (MicroServer server = MicroServer.withDemonstration(folder).start()) {
            new MainJob(server.base()).run();
        }
    }
}
