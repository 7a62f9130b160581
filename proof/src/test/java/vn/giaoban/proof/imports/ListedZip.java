package vn.giaoban.proof.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in a ZIP with a list, as an office packs them. */
public final class ListedZip {

    private static final Path SAMPLES =
            Path.of("..", "reader", "src", "test", "resources", "documents").toAbsolutePath();
    static final String HEADING =
            "Mã ngoài;Loại;Số ký hiệu;Ngày ban hành;Cơ quan ban hành;Trích yếu;Lưu hành;Tệp;Toàn văn";

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    /** The rows of a list below its heading. */
    public static ListedZip csv(List<String> rows) {
        String list = "\uFEFF" + HEADING + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return new ListedZip().with("danh-sach.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    /** So many documents with one file each; subjects and texts hold the word, and the word with the number. */
    public static byte[] sound(String word, int many) {
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            rows.add(word + "-" + n + ";KH;" + (n + 1) + "-KH/XX;15/3/2019;HU;Kế hoạch " + word + " " + word + n
                    + ";all;tep/" + n + ".txt;");
        }
        ListedZip zip = csv(rows);
        for (int n = 0; n < many; n++) {
            zip.with("tep/" + n + ".txt", ("Nội dung " + word + n + "ruot").getBytes(StandardCharsets.UTF_8));
        }
        return zip.bytes();
    }

    public ListedZip with(String name, byte[] content) {
        names.add(name);
        contents.add(content);
        return this;
    }

    /** A file of the samples that the reader is tested with. */
    ListedZip withSample(String name, String sample) {
        try {
            return with(name, Files.readAllBytes(SAMPLES.resolve(sample)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
