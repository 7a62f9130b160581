package vn.giaoban.archive.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.giaoban.archive.content.ContentStore;
import vn.giaoban.archive.intake.ReadText;
import vn.giaoban.archive.intake.Reading;
import vn.giaoban.archive.schema.ArchiveSchema;

/** Has scans recognised one after the other, page by page, while nobody waits for it. Without Tesseract it does nothing. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ScanWorker {

    private static final Logger LOG = Logger.getLogger(ScanWorker.class.getName());
    private static final long BEAT_MS = 5000;

    /** The rest of a longer scan is not recognised. */
    private static final int MOST_PAGES = 300;

    @EJB
    ArchiveSchema schema;

    @EJB
    ScanQueue queue;

    @Inject
    Reading reading;

    @Inject
    ContentStore store;

    @Resource
    TimerService timers;

    private final AtomicBoolean busy = new AtomicBoolean();

    @PostConstruct
    void begin() {
        schema.ready();
        timers.createIntervalTimer(BEAT_MS, BEAT_MS, new TimerConfig("scans", false));
    }

    @Timeout
    void beat() {
        if (!reading.recognises() || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Optional<WaitingScan> next = queue.next(); next.isPresent(); next = queue.next()) {
                recognise(next.get());
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Scans could not be recognised; tried again", e);
        } finally {
            busy.set(false);
        }
    }

    private void recognise(WaitingScan scan) throws IOException {
        Path copy = Files.createTempFile("giaoban", null);
        try (InputStream content = store.open(scan.sha256())) {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            List<ReadPage> pages = pages(copy, scan);
            if (pages.stream().allMatch(page -> page.content().isBlank())) {
                queue.giveUp(scan.fileId());
            } else {
                queue.keep(scan.fileId(), pages);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "File " + scan.fileId() + " could not be recognised", e);
            queue.giveUp(scan.fileId());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** All pages, or none where one of them cannot be read: half a document would be found as if it were whole. */
    private List<ReadPage> pages(Path file, WaitingScan scan) throws IOException {
        List<ReadPage> pages = new ArrayList<>();
        int all = 1;
        int left = Reading.CHARACTERS;
        for (int page = 1; page <= Math.min(all, MOST_PAGES) && left > 0; page++) {
            ReadText read = reading.recognise(file, scan.name(), page);
            if (!read.state().hasText()) {
                return List.of();
            }
            String text = read.pages().get(0);
            left -= text.length();
            all = read.all();
            pages.add(new ReadPage(text, null, Math.max(read.confidence(), 0)));
        }
        return pages;
    }
}
