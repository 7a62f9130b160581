package vn.giaoban.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that no office would send. */
final class Hostile {
    private Hostile() {}

    static void zip(Path target, String entry, String text) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Copies an office file with some of its parts replaced. */
    static void rewrite(Path source, Path target, Map<String, String> parts) throws IOException {
        try (var original = new ZipFile(source.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : original.stream().toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String replaced = parts.get(entry.getName());
                zip.write(
                        replaced == null
                                ? original.getInputStream(entry).readAllBytes()
                                : replaced.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    static void encrypt(Path source, Path target) throws IOException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("mật khẩu");
        try (var container = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(source, out);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                container.writeFilesystem(out);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
