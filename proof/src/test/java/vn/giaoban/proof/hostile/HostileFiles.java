package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no office would send, and such as an office sends by mistake. */
final class HostileFiles {

    private static final Path SAMPLES =
            Path.of("..", "reader", "src", "test", "resources", "documents").toAbsolutePath();
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
            + " ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + part("header1", "header") + part("footer1", "footer") + "</Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://"
            + "schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>";

    private HostileFiles() {}

    private static String part(String name, String kind) {
        return "<Override PartName=\"/word/" + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument" + ".wordprocessingml." + kind
                + "+xml\"/>";
    }

    /** Every file by its name. */
    static Map<String, byte[]> all(String address, Path secret) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("rong.docx", new byte[0]);
        files.put("hong.pdf", "%PDF-1.7\nkhông phải là PDF".getBytes(UTF_8));
        files.put("cut.docx", java.util.Arrays.copyOf(sample("thong-bao.docx"), 4_000));
        files.put("mat-khau.pdf", sample("co-mat-khau.pdf"));
        files.put("bom.docx", bomb());
        files.put("gia.pdf", bomb());
        files.put("ty-tieng-cuoi.docx", word(laughs() + document("&l9;")));
        files.put("thuc-the.docx", word(entities(address, secret) + document("&x;&y;")));
        files.put("thuc-the.odt", openDocument(entities(address, secret)));
        files.put(
                "thuc-the.svg",
                (entities(address, secret) + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;&y;</text></svg>")
                        .getBytes(UTF_8));
        files.put("long-sau.docx", word(document("<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000))));
        files.put("long-zip.zip", nested(30));
        return files;
    }

    /** A sound file of the samples that the reader is tested with. */
    static byte[] sample(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A .docx with this main part and further parts, given as name, content, name, content … */
    static byte[] word(String main, String... further) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.getBytes(UTF_8));
        parts.put("_rels/.rels", RELATIONS.getBytes(UTF_8));
        parts.put("word/document.xml", main.getBytes(UTF_8));
        for (int i = 0; i < further.length; i += 2) {
            parts.put(further[i], further[i + 1].getBytes(UTF_8));
        }
        return zip(parts);
    }

    /** The main part of a .docx around the content of its one run. */
    static String document(String run) {
        return body("<w:p><w:r><w:t>" + run + "</w:t></w:r></w:p>");
    }

    /** The main part of a .docx around its paragraphs and tables. */
    static String body(String blocks) {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + blocks + "</w:body></w:document>";
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return type + "]>";
    }

    private static String entities(String address, Path secret) {
        return "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\"><!ENTITY y SYSTEM \""
                + address + "\">]>";
    }

    private static byte[] openDocument(String head) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put(
                "content.xml",
                (head + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                                + "<text:p>&x;&y;</text:p></office:text></office:body></office:document-content>")
                        .getBytes(UTF_8));
        return zip(parts);
    }

    private static byte[] nested(int deep) {
        byte[] inner = "đáy".getBytes(UTF_8);
        for (int i = 0; i < deep; i++) {
            inner = zip(Map.of("long-" + i + ".zip", inner));
        }
        return inner;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small file that unpacks to half a gigabyte of nothing. */
    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(RELATIONS.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:t>").getBytes(UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
            for (int i = 0; i < 512; i++) {
                zip.write(spaces);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
