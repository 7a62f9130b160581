package vn.giaoban.archive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import vn.giaoban.archive.config.Settings;

/**
 * Fills the Word templates of an office. A template is a foreign file, so each is filled in a process of its own with bounded
 * memory and time, which then ends.
 */
@ApplicationScoped
public class Filling {

    private static final String WORKER = "vn.giaoban.reader.Filling";
    private static final int HEAP_MEGABYTES = 256;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final int MOST_TAGS = 10_000;

    private Path folder;
    private Duration patience;

    protected Filling() {}

    /**
     * In a folder of its own.
     *
     * @param patience how long one template may take
     */
    Filling(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    @Inject
    Filling(Settings settings) {
        this(settings.data().resolve("reader"), settings.readerTimeout());
    }

    /**
     * Fills a template.
     *
     * @param words by tag: texts; lists of such maps for what is repeated; whether a part stands at all
     * @throws ReaderUnavailable if the process does not start or does not answer in time
     */
    public Filled fill(byte[] template, Map<String, Object> words) {
        try {
            ReaderJvm unpacked = ReaderJvm.unpackedInto(folder, HEAP_MEGABYTES);
            ReaderJvm jvm = new ReaderJvm(unpacked.classPath(), WORKER, HEAP_MEGABYTES, unpacked.folder());
            Path scratch = jvm.newScratch();
            Process process = jvm.start(scratch);
            try {
                Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
                later.execute(process::destroyForcibly);
                ask(process, template, words);
                return answer(process);
            } finally {
                process.destroyForcibly().onExit().join();
                ReaderJvm.delete(scratch);
            }
        } catch (IOException e) {
            throw new ReaderUnavailable("The template could not be filled", e);
        }
    }

    private static void ask(Process process, byte[] template, Map<String, Object> words) throws IOException {
        try (DataOutputStream asked = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            asked.writeInt(template.length);
            asked.write(template);
            write(words, asked);
        }
    }

    private static void write(Map<?, ?> words, DataOutputStream asked) throws IOException {
        asked.writeInt(words.size());
        for (Map.Entry<?, ?> word : words.entrySet()) {
            asked.writeUTF(word.getKey().toString());
            if (word.getValue() instanceof List<?> list) {
                asked.writeChar('L');
                asked.writeInt(list.size());
                for (Object item : list) {
                    write((Map<?, ?>) item, asked);
                }
            } else if (word.getValue() instanceof Boolean whether) {
                asked.writeChar('B');
                asked.writeBoolean(whether);
            } else {
                byte[] text = word.getValue().toString().getBytes(StandardCharsets.UTF_8);
                asked.writeChar('S');
                asked.writeInt(text.length);
                asked.write(text);
            }
        }
    }

    /** The process has looked at a hostile file and is not trusted: nothing is taken that is larger than it can be. */
    private static Filled answer(Process process) throws IOException {
        DataInputStream answer = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        String said = answer.readUTF();
        Filled.Outcome outcome = List.of(Filled.Outcome.values()).stream()
                .filter(known -> known.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new StreamCorruptedException("No outcome: " + said));
        int count = bounded(answer.readInt(), MOST_TAGS);
        Set<String> tags = new HashSet<>();
        for (int i = 0; i < count; i++) {
            tags.add(answer.readUTF());
        }
        byte[] file = answer.readNBytes(bounded(answer.readInt(), LARGEST_FILE));
        return new Filled(outcome, tags, file);
    }

    private static int bounded(int number, int most) throws StreamCorruptedException {
        if (number < 0 || number > most) {
            throw new StreamCorruptedException("So many: " + number);
        }
        return number;
    }
}
