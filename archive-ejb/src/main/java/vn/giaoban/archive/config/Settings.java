package vn.giaoban.archive.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every setting of an installation. Each is read through MicroProfile Config: a system property, an environment variable
 * ({@code GIAOBAN_DB_URL}) or the default that the archive's jar carries.
 */
@ApplicationScoped
public class Settings {

    @Inject
    @ConfigProperty(name = "giaoban.data")
    String data;

    @Inject
    @ConfigProperty(name = "giaoban.content")
    Optional<String> content;

    @Inject
    @ConfigProperty(name = "giaoban.zone")
    String zone;

    @Inject
    @ConfigProperty(name = "giaoban.demo")
    boolean demo;

    @Inject
    @ConfigProperty(name = "giaoban.demo.password")
    Optional<String> demoPassword;

    @Inject
    @ConfigProperty(name = "giaoban.clock.start")
    Optional<String> clockStart;

    @Inject
    @ConfigProperty(name = "giaoban.tls")
    boolean tls;

    @Inject
    @ConfigProperty(name = "giaoban.port")
    int port;

    @Inject
    @ConfigProperty(name = "giaoban.session.idle.minutes")
    int sessionIdleMinutes;

    @Inject
    @ConfigProperty(name = "giaoban.upload.limit.mb")
    int uploadLimitMegabytes;

    @Inject
    @ConfigProperty(name = "giaoban.import.limit.mb")
    int importLimitMegabytes;

    @Inject
    @ConfigProperty(name = "giaoban.reader.timeout.seconds")
    int readerTimeoutSeconds;

    @Inject
    @ConfigProperty(name = "giaoban.ocr")
    boolean recognition;

    @Inject
    @ConfigProperty(name = "giaoban.pdf")
    boolean pdf;

    @Inject
    @ConfigProperty(name = "giaoban.scan.folder")
    Optional<String> scanFolder;

    @Inject
    @ConfigProperty(name = "giaoban.scan.seconds")
    int scanSeconds;

    @Inject
    @ConfigProperty(name = "giaoban.scan.quiet.seconds")
    int scanQuietSeconds;

    @Inject
    @ConfigProperty(name = "giaoban.search.alert.minutes")
    int searchAlertMinutes;

    @Inject
    @ConfigProperty(name = "giaoban.search.backend")
    String searchBackend;

    @Inject
    @ConfigProperty(name = "giaoban.search.hosts")
    List<String> searchHosts;

    @Inject
    @ConfigProperty(name = "giaoban.search.user")
    Optional<String> searchUser;

    @Inject
    @ConfigProperty(name = "giaoban.search.password")
    Optional<String> searchPassword;

    @Inject
    @ConfigProperty(name = "giaoban.search.worker")
    boolean searchWorker;

    /** The folder of everything the installation keeps on disk: database file, index, files, reader. */
    public Path data() {
        return Path.of(data).toAbsolutePath().normalize();
    }

    /** The folder of the files themselves; several servers on one database share it. */
    public Path content() {
        return content.filter(s -> !s.isBlank())
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .orElseGet(() -> data().resolve("content"));
    }

    /** The office's time zone; business days begin and end in it. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Whether the demonstration data and accounts are made at the start. */
    public boolean demo() {
        return demo;
    }

    /** The common password of the demonstration accounts; when absent one is made and printed. */
    public Optional<String> demoPassword() {
        return demoPassword.filter(p -> !p.isBlank());
    }

    /** Where the business clock starts, in demonstration and tests only; absent = the real time. */
    public Optional<LocalDateTime> clockStart() {
        return clockStart.filter(s -> !s.isBlank()).map(LocalDateTime::parse);
    }

    /** Whether users reach the server by TLS: cookies are then marked secure and carry the {@code __Host-} prefix. */
    public boolean tls() {
        return tls;
    }

    /** The port that addresses printed at the start name. */
    public int port() {
        return port;
    }

    /** How long a session may lie idle. */
    public Duration sessionIdle() {
        return Duration.ofMinutes(sessionIdleMinutes);
    }

    /** The largest file accepted, in bytes. */
    public long uploadLimitBytes() {
        return uploadLimitMegabytes * 1024L * 1024L;
    }

    /** The most bytes of the rows of one import. */
    public long importLimitBytes() {
        return importLimitMegabytes * 1024L * 1024L;
    }

    /** How long one file may keep the reader busy. */
    public Duration readerTimeout() {
        return Duration.ofSeconds(readerTimeoutSeconds);
    }

    /** Whether scans are read by Tesseract where the machine has it. */
    public boolean recognition() {
        return recognition;
    }

    /** Whether papers are given as PDF where the machine has LibreOffice. */
    public boolean pdf() {
        return pdf;
    }

    /** The folder in which scanners put their files; empty = none is watched. */
    public Optional<Path> scanFolder() {
        return scanFolder
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).toAbsolutePath().normalize());
    }

    /** How long it takes from one look into that folder to the next. */
    public Duration scanPause() {
        return Duration.ofSeconds(Math.max(scanSeconds, 1));
    }

    /** How long a scanned file must have lain unchanged before it counts as whole. */
    public Duration scanQuiet() {
        return Duration.ofSeconds(scanQuietSeconds);
    }

    /** How long a kept search rests before it is looked through again. */
    public Duration searchAlertPause() {
        return Duration.ofMinutes(searchAlertMinutes);
    }

    /** {@code lucene} (embedded, default) or {@code elasticsearch} (an Elasticsearch or OpenSearch cluster). */
    public String searchBackend() {
        return searchBackend;
    }

    /** Addresses of the search cluster; ignored by the embedded engine. */
    public List<String> searchHosts() {
        return List.copyOf(searchHosts);
    }

    public Optional<String> searchUser() {
        return searchUser.filter(s -> !s.isBlank());
    }

    public Optional<String> searchPassword() {
        return searchPassword.filter(s -> !s.isBlank());
    }

    /** Whether this node takes part in sending changes to the index. Switched off only to hold the work back. */
    public boolean searchWorker() {
        return searchWorker;
    }
}
