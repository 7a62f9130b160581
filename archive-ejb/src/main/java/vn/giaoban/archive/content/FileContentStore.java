package vn.giaoban.archive.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Contents as files: {@code ab/cd/abcd…}, two levels of folders so that no folder grows large. A content is written under
 * a passing name in {@code incoming}, forced to disk, renamed in one step, and the folder forced to disk. What was set aside
 * lies in {@code aside}. The time of a file is when it was last put.
 */
public final class FileContentStore implements ContentStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Path incoming;
    private final Aside aside;

    /**
     * Opens the store and sweeps what puts that never ended have left.
     *
     * @param root the store's own folder; made if missing
     */
    public FileContentStore(Path root) throws IOException {
        this.root = root;
        this.incoming = Files.createDirectories(root.resolve("incoming"));
        this.aside = new Aside(root.resolve("aside"));
        sweep();
    }

    @Override
    public Stored put(InputStream source, long limit) throws IOException {
        Path passing = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            Stored stored = write(source, passing, limit);
            settle(passing, stored.sha256());
            return stored;
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    private static Stored write(InputStream source, Path target, long limit) throws IOException {
        MessageDigest digest = Sha256.running();
        long size = 0;
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // Tells the sweep of another server that this put is alive; the end of the channel gives it back.
            out.lock();
            byte[] buffer = new byte[BUFFER];
            for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new ContentTooLarge(limit);
                }
                digest.update(buffer, 0, read);
                writeWhole(out, ByteBuffer.wrap(buffer, 0, read));
            }
            out.force(true);
        }
        return new Stored(Sha256.of(digest), size);
    }

    private static void writeWhole(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private void settle(Path passing, String sha256) throws IOException {
        Path target = path(sha256);
        Path folder = target.getParent();
        Files.createDirectories(folder);
        // A damaged content is mended by the sound one that was just put.
        if (!touched(target) || !sound(target, sha256)) {
            Files.move(passing, target, StandardCopyOption.ATOMIC_MOVE);
        }
        force(folder);
        force(folder.getParent());
        force(root);
    }

    /** Says that a content is wanted now, before it is relied upon; false when there is none. */
    private static boolean touched(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public boolean setAside(String sha256, Instant putBefore) throws IOException {
        Path file = path(sha256);
        boolean moved = aside.take(file, putBefore);
        if (moved) {
            force(file.getParent());
        }
        return moved;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        FileChannel channel = channel(sha256);
        try {
            if (!digest(channel).equals(sha256)) {
                throw new ContentDamaged(sha256);
            }
            return Channels.newInputStream(channel.position(0));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public Path file(String sha256) throws IOException {
        open(sha256).close();
        return path(sha256);
    }

    @Override
    public boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    @Override
    public boolean remove(String sha256) throws IOException {
        Path file = path(sha256);
        aside.drop(file);
        boolean removed = Files.deleteIfExists(file);
        if (removed) {
            force(file.getParent());
        }
        return removed;
    }

    @Override
    @SuppressWarnings("StreamResourceLeak") // The caller closes it, says the interface.
    public Stream<String> names() throws IOException {
        return Files.walk(root, 3)
                .filter(file -> !aside.holds(file))
                .filter(Files::isRegularFile)
                .map(file -> file.getFileName().toString())
                .filter(name -> SHA256.matcher(name).matches());
    }

    /** A part whose lock can be had belongs to nobody any more; what was set aside for long goes for good. */
    private void sweep() throws IOException {
        aside.forget();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (isAbandoned(part)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isAbandoned(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException | NoSuchFileException e) {
            return false;
        }
    }

    private Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not the name of a content: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private FileChannel channel(String sha256) throws IOException {
        try {
            return FileChannel.open(path(sha256), StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw new ContentMissing(sha256);
        }
    }

    private static boolean sound(Path file, String sha256) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return digest(channel).equals(sha256);
        }
    }

    private static String digest(FileChannel channel) throws IOException {
        MessageDigest digest = Sha256.running();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (channel.read(buffer) >= 0) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        return Sha256.of(digest);
    }

    /** A rename is only safe once its folder is on disk. Windows cannot open folders and needs no such step. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
