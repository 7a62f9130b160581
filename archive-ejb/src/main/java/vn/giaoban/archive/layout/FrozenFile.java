package vn.giaoban.archive.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Turns a document into bytes that depend on its content alone: parts in a fixed order, no time of writing. An issued
 * notice is known by its SHA-256, so the same notice must give the same file.
 */
final class FrozenFile {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String SETTINGS = "word/settings.xml";

    // The very first moment a ZIP file can name makes Java add a second time, and that one depends on the time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FrozenFile() {}

    static byte[] of(XWPFDocument document, boolean twoSided) throws IOException {
        ByteArrayOutputStream asWritten = new ByteArrayOutputStream();
        document.write(asWritten);
        Map<String, byte[]> parts = parts(asWritten.toByteArray());
        parts.put(SETTINGS, settings(twoSided).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream frozen = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(frozen)) {
            put(zip, CONTENT_TYPES, parts.remove(CONTENT_TYPES)); // readers expect it first
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return frozen.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    // POI's small schemas know neither mirrored margins nor the level of compatibility; without the latter Word opens
    // the file as one of 2007.
    private static String settings(boolean twoSided) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:zoom w:percent="100"/>%s<w:defaultTabStop w:val="567"/>\
                <w:characterSpacingControl w:val="doNotCompress"/>\
                <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
                w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>
                """.formatted(twoSided ? "<w:mirrorMargins/>" : "");
    }
}
