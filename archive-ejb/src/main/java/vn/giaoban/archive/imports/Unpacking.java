package vn.giaoban.archive.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.giaoban.archive.rule.Refusal;

/**
 * Takes a ZIP apart while it comes in, each of its files under a number into a folder. It needs no more memory for a large ZIP
 * than for a small one, but for the names. Whatever is odd about it refuses all of it.
 */
final class Unpacking {

    /** Whoever has more sends several ZIPs. */
    static final int MOST_FILES = 20_000;

    private static final long MEGABYTE = 1024L * 1024;
    private static final Pattern DRIVE = Pattern.compile("[a-z]:.*", Pattern.DOTALL);

    private final Path folder;
    private final long mostOfAFile;
    private final long mostInAll;
    private final Map<String, Unpacked.Part> parts = new LinkedHashMap<>();
    private long bytes;

    /**
     * @param folder where to; it is there and empty
     * @param mostOfAFile the largest file that may be taken in; of a larger one so much is kept that its size shows
     * @param mostInAll how many bytes all of them may come to, so that a small ZIP does not fill the disk
     */
    Unpacking(Path folder, long mostOfAFile, long mostInAll) {
        this.folder = folder;
        this.mostOfAFile = mostOfAFile;
        this.mostInAll = mostInAll;
    }

    /**
     * Takes it apart.
     *
     * @throws Refusal INVALID {@code import.zip.empty}, {@code import.zip.broken}, {@code import.zip.encrypted},
     *     {@code import.zip.path}, {@code import.zip.twice}, {@code import.zip.tooMany}, {@code import.zip.tooLarge},
     *     {@code import.list.none}, {@code import.list.several}
     * @throws IOException if it breaks off, or the disk fails
     */
    Unpacked unpack(InputStream sent) throws IOException {
        try (ZipTail tail = new ZipTail(sent);
                ZipInputStream zip = new ZipInputStream(tail, StandardCharsets.UTF_8)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_FILES) {
                    throw Refusal.invalid("import.zip.tooMany", MOST_FILES);
                }
                take(entry, zip);
            }
            tail.transferTo(OutputStream.nullOutputStream());
            if (tail.isEmpty()) {
                throw Refusal.invalid("import.zip.empty");
            }
            if (!tail.ends(entries)) {
                throw Refusal.invalid("import.zip.broken");
            }
        } catch (ZipException e) {
            boolean locked = e.getMessage() != null && e.getMessage().contains("encrypted");
            throw locked ? Refusal.invalid("import.zip.encrypted") : Refusal.invalid("import.zip.broken");
        } catch (EOFException | IllegalArgumentException e) {
            // The second is what a name that is no UTF-8 comes to.
            throw Refusal.invalid("import.zip.broken");
        }
        return new Unpacked(parts, list());
    }

    private void take(ZipEntry entry, InputStream content) throws IOException {
        String key = Unpacked.key(entry.getName());
        List<String> path = Arrays.asList(key.split("/", -1));
        if (key.startsWith("/") || path.contains("..") || DRIVE.matcher(key).matches()) {
            throw Refusal.invalid("import.zip.path", entry.getName());
        }
        boolean wanted = !key.endsWith("/") && !isLitter(path);
        if (wanted && parts.containsKey(key)) {
            throw Refusal.invalid("import.zip.twice", entry.getName());
        }
        if (wanted) {
            int number = parts.size() + 1;
            parts.put(key, new Unpacked.Part(entry.getName().replace('\\', '/'), number));
            try (FileChannel file = FileChannel.open(
                            part(folder, number), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(file)) {
                copy(content, out, mostOfAFile + 1);
                file.force(true);
            }
        } else {
            copy(content, OutputStream.nullOutputStream(), 0);
        }
    }

    private void copy(InputStream content, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = most;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > mostInAll) {
                throw Refusal.invalid("import.zip.tooLarge", mostInAll / MEGABYTE);
            }
            out.write(buffer, 0, (int) Math.min(read, left));
            left -= Math.min(read, left);
        }
    }

    /** What machines put there by themselves. */
    private static boolean isLitter(List<String> path) {
        String name = path.get(path.size() - 1);
        return path.get(0).equals("__macosx")
                || name.startsWith("._")
                || name.startsWith("~$")
                || name.equals(".ds_store")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }

    private Unpacked.Part list() {
        List<Unpacked.Part> lists = parts.entrySet().stream()
                .filter(part -> part.getKey().indexOf('/') < 0)
                .filter(part -> part.getKey().endsWith(".csv") || part.getKey().endsWith(".xlsx"))
                .map(Map.Entry::getValue)
                .toList();
        if (lists.isEmpty()) {
            throw Refusal.invalid("import.list.none");
        }
        if (lists.size() > 1) {
            throw Refusal.invalid(
                    "import.list.several",
                    lists.stream().map(Unpacked.Part::name).limit(3).collect(Collectors.joining(", ")));
        }
        return lists.get(0);
    }

    /** Where a file lies that was taken out of a ZIP. */
    static Path part(Path folder, int number) {
        return folder.resolve(String.format(Locale.ROOT, "%06d", number));
    }
}
