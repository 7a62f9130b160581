package vn.giaoban.archive.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentStoreTest {
    private static final long LIMIT = 1 << 20;
    private static final byte[] NOTICE = "Thông báo kết luận số 07-TB/HU".getBytes(StandardCharsets.UTF_8);
    private static final String UNKNOWN = "0".repeat(64);

    @TempDir
    private Path root;

    private FileContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileContentStore(root);
    }

    @Test
    void aContentComesBackAsItWasPut() throws IOException {
        Stored stored = put(NOTICE);

        assertThat(stored.sha256()).hasSize(64);
        assertThat(stored.size()).isEqualTo(NOTICE.length);
        assertThat(store.open(stored.sha256())).hasBinaryContent(NOTICE);
        assertThat(store.file(stored.sha256())).hasBinaryContent(NOTICE);
    }

    @Test
    void theNameIsTheHashAndThePlaceFollowsFromIt() throws IOException {
        Stored empty = put(new byte[0]);

        assertThat(empty.sha256()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(root.resolve("e3").resolve("b0").resolve(empty.sha256())).isEmptyFile();
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        assertThat(put(NOTICE)).isEqualTo(put(NOTICE));
        assertThat(files()).hasSize(1);
    }

    @Test
    void theSameContentPutByManyAtOnceIsKeptOnce() throws Exception {
        int many = 16;
        var start = new CyclicBarrier(many);
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            Callable<Stored> upload = () -> {
                start.await();
                return put(NOTICE);
            };
            List<Future<Stored>> all =
                    Stream.generate(() -> people.submit(upload)).limit(many).toList();
            for (Future<Stored> one : all) {
                assertThat(one.get().size()).isEqualTo(NOTICE.length);
            }
        } finally {
            people.shutdown();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFlippedBitIsSeenBeforeAByteIsHandedOut() throws IOException {
        Stored stored = put(NOTICE);
        Path file = store.file(stored.sha256());
        byte[] bytes = NOTICE.clone();
        bytes[7] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> store.open(stored.sha256())).isInstanceOf(ContentDamaged.class);
        assertThatThrownBy(() -> store.file(stored.sha256())).isInstanceOf(ContentDamaged.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aCutOffContentIsSeen(int length) throws IOException {
        Stored stored = put(NOTICE);
        try (var channel = FileChannel.open(store.file(stored.sha256()), StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }

        assertThatThrownBy(() -> store.open(stored.sha256()))
                .isInstanceOfSatisfying(
                        ContentDamaged.class, e -> assertThat(e.sha256()).isEqualTo(stored.sha256()));
    }

    @Test
    void aDamagedContentIsMendedByPuttingItAgain() throws IOException {
        Stored stored = put(NOTICE);
        Files.writeString(store.file(stored.sha256()), "hỏng");

        put(NOTICE);

        assertThat(store.open(stored.sha256())).hasBinaryContent(NOTICE);
    }

    @Test
    void whatNothingRefersToIsSetAsideAndNoLongerThere() throws IOException {
        Stored stored = put(NOTICE);

        assertThat(store.setAside(stored.sha256(), Instant.now().minusSeconds(60)))
                .as("it was put a moment ago")
                .isFalse();
        assertThat(store.has(stored.sha256())).isTrue();

        Files.setLastModifiedTime(
                store.file(stored.sha256()), FileTime.from(Instant.now().minusSeconds(3600)));
        assertThat(store.setAside(stored.sha256(), Instant.now().minusSeconds(60)))
                .isTrue();
        assertThat(store.has(stored.sha256())).isFalse();
        assertThat(store.names()).isEmpty();
    }

    @Test
    void whatIsPutOnceMoreIsNotSetAside() throws IOException {
        Stored stored = put(NOTICE);
        Files.setLastModifiedTime(
                store.file(stored.sha256()), FileTime.from(Instant.now().minusSeconds(3600)));

        put(NOTICE);

        assertThat(store.setAside(stored.sha256(), Instant.now().minusSeconds(60)))
                .isFalse();
        assertThat(store.open(stored.sha256())).hasBinaryContent(NOTICE);
    }

    @Test
    void aMissingContentIsSaidToBeMissing() {
        assertThat(store.has(UNKNOWN)).isFalse();
        assertThatThrownBy(() -> store.open(UNKNOWN)).isInstanceOf(ContentMissing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "",
                "incoming",
                "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"
            })
    void onlyAHashIsAName(String name) {
        assertThatThrownBy(() -> store.open(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.remove(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(NOTICE), new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("The client is gone");
            }
        });

        assertThatThrownBy(() -> store.put(broken, LIMIT)).hasMessage("The client is gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void anUploadOverTheLimitIsStoppedAndLeavesNothing() {
        assertThatThrownBy(() -> store.put(new ByteArrayInputStream(new byte[(int) LIMIT + 1]), LIMIT))
                .isInstanceOfSatisfying(
                        ContentTooLarge.class, e -> assertThat(e.limit()).isEqualTo(LIMIT));
        assertThat(files()).isEmpty();
    }

    @Test
    void aContentOfExactlyTheLimitIsKept() throws IOException {
        assertThat(store.put(new ByteArrayInputStream(NOTICE), NOTICE.length).size())
                .isEqualTo(NOTICE.length);
    }

    @Test
    void theNextStartSweepsWhatAKilledServerLeft() throws IOException {
        Stored stored = put(NOTICE);
        Files.writeString(root.resolve("incoming").resolve("abandoned.part"), "nửa chừng");

        new FileContentStore(root);

        assertThat(files()).containsExactly(stored.sha256());
    }

    @Test
    void theSweepSparesAnUploadThatIsStillRunning() throws IOException {
        Path part = root.resolve("incoming").resolve("running.part");
        try (var upload = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            upload.lock();

            new FileContentStore(root);

            assertThat(part).exists();
        }
    }

    @Test
    void aRemovedContentIsGone() throws IOException {
        Stored stored = put(NOTICE);

        assertThat(store.remove(stored.sha256())).isTrue();
        assertThat(store.remove(stored.sha256())).isFalse();
        assertThat(store.has(stored.sha256())).isFalse();
    }

    @Test
    void theNamesOfAllContentsCanBeListed() throws IOException {
        Stored first = put(NOTICE);
        Stored second = put(new byte[] {1});

        try (Stream<String> names = store.names()) {
            assertThat(names).containsExactlyInAnyOrder(first.sha256(), second.sha256());
        }
    }

    private Stored put(byte[] bytes) throws IOException {
        return store.put(new ByteArrayInputStream(bytes), LIMIT);
    }

    private List<String> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
