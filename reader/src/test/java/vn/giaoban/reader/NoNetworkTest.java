package vn.giaoban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoNetworkTest {
    @Test
    void noWayLeadsOut(@TempDir Path folder) throws IOException {
        try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Path hosts = Files.createFile(folder.resolve("hosts"));
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djdk.net.hosts.file=" + hosts,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Prying.class.getName(),
                            Integer.toString(listener.getLocalPort())))
                    .redirectErrorStream(true)
                    .start();

            String tried = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(tried.lines().filter(line -> line.startsWith("closed: ")))
                    .hasSize(6);
            assertThat(tried).doesNotContain("open: ");
        }
    }
}
