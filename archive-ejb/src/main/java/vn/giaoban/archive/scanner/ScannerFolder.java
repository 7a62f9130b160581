package vn.giaoban.archive.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder itself. What was received is moved into {@code da-nhan}, what is refused into {@code loi} with a note beside it;
 * nothing is ever deleted there, and no link is followed.
 */
final class ScannerFolder {

    static final String RECEIVED = "da-nhan";
    static final String REFUSED = "loi";

    private final Path folder;

    ScannerFolder(Path folder) {
        this.folder = folder;
    }

    /** The files that lie there, without those that are not to be touched. */
    List<FoundFile> files() throws IOException {
        List<FoundFile> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                String name = path.getFileName().toString();
                if (!FoundFile.isPassing(name)) {
                    add(found, name, path);
                }
            }
        }
        return found;
    }

    private static void add(List<FoundFile> found, String name, Path path) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (now.isRegularFile()) {
                found.add(new FoundFile(name, now.size(), now.lastModifiedTime().toInstant()));
            }
        } catch (NoSuchFileException gone) {
            // Somebody has taken it away between two looks.
        }
    }

    /** Whether a file is still the one that was found. */
    boolean isUnchanged(FoundFile file) throws IOException {
        List<FoundFile> now = new ArrayList<>();
        add(now, file.name(), folder.resolve(file.name()));
        return now.contains(file);
    }

    InputStream open(FoundFile file) throws IOException {
        return Files.newInputStream(folder.resolve(file.name()), LinkOption.NOFOLLOW_LINKS);
    }

    /** Moves a file away that waits for somebody by now. */
    void received(FoundFile file) throws IOException {
        move(file, free(RECEIVED, file.name()));
    }

    /** Moves a file away that was not taken, with a note that says why. */
    void refused(FoundFile file, String why) throws IOException {
        Path place = free(REFUSED, file.name());
        Files.writeString(place.resolveSibling(place.getFileName() + ".txt"), why + System.lineSeparator());
        move(file, place);
    }

    private void move(FoundFile file, Path place) throws IOException {
        Files.move(folder.resolve(file.name()), place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A name that nobody else has; it is taken by an empty file, which the move then replaces in one step. */
    private Path free(String subfolder, String name) throws IOException {
        Path into = Files.createDirectories(folder.resolve(subfolder));
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        for (int number = 1; ; number++) {
            Path place = into.resolve(number == 1 ? name : stem + " (" + number + ")" + ending);
            try {
                return Files.createFile(place);
            } catch (FileAlreadyExistsException taken) {
                // The next number, then.
            }
        }
    }
}
