package vn.giaoban.archive.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.giaoban.archive.content.Sha256;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.TextPage;
import vn.giaoban.archive.table.SeparatedValues;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.archive.table.Table;

/** Writes a package into a stream, file by file; the checksums, which are known only then, come last. */
final class PackageWriter {

    private static final String INVENTORY = "muc-luc-van-ban";

    private final DocumentContents contents;
    private final OutputStream out;
    private final StringBuilder sums = new StringBuilder();

    PackageWriter(DocumentContents contents, OutputStream out) {
        this.contents = contents;
        this.out = out;
    }

    void write(HandOverPackages.Ready ready) throws IOException {
        // What its user closes is the stream of the answer, which is not ours.
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "bien-ban-giao-nhan.docx", ready.minutes());
        Table dossiers = dossiers(ready.parcels());
        put(zip, "muc-luc-ho-so.csv", SeparatedValues.of(dossiers));
        put(zip, "muc-luc-ho-so.xlsx", Spreadsheet.of(dossiers));
        for (Parcel parcel : ready.parcels()) {
            put(zip, parcel);
        }
        zip.putNextEntry(new ZipEntry("sha256sums.txt"));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void put(ZipOutputStream zip, Parcel parcel) throws IOException {
        String folder = parcel.folder() + "/";
        Table inventory = parcel.inventory();
        put(zip, folder + INVENTORY + ".csv", SeparatedValues.of(inventory));
        put(zip, folder + INVENTORY + ".xlsx", Spreadsheet.of(inventory));
        for (Parcel.Item item : parcel.items()) {
            try (InputStream content = content(item)) {
                put(zip, folder + item.name(), content);
            }
        }
    }

    private InputStream content(Parcel.Item item) throws IOException {
        long document = item.entry().document().id();
        if (item.file() == null) {
            String text = contents.pages(document).orElse(List.of()).stream()
                    .map(TextPage::content)
                    .collect(Collectors.joining("\n"));
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        return contents.file(document, item.file().id())
                .orElseThrow(() -> new IOException("The file " + item.file().id() + " is not there any more"))
                .content();
    }

    private void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        put(zip, name, new ByteArrayInputStream(content));
    }

    private void put(ZipOutputStream zip, String name, InputStream content) throws IOException {
        DigestInputStream summed = new DigestInputStream(content, Sha256.running());
        zip.putNextEntry(new ZipEntry(name));
        summed.transferTo(zip);
        zip.closeEntry();
        sums.append(Sha256.of(summed.getMessageDigest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    private static Table dossiers(List<Parcel> parcels) {
        return new Table(
                "MỤC LỤC HỒ SƠ NỘP LƯU",
                List.of(),
                List.of(
                        new Table.Column("STT", 6),
                        new Table.Column("Phông", 10),
                        new Table.Column("Mã hồ sơ", 12),
                        new Table.Column("Tiêu đề hồ sơ", 34),
                        new Table.Column("Thời hạn lưu trữ", 12),
                        new Table.Column("Số văn bản", 8),
                        new Table.Column("Số tờ", 8),
                        new Table.Column("Thư mục", 20)),
                IntStream.range(0, parcels.size())
                        .mapToObj(i -> row(i + 1, parcels.get(i)))
                        .toList(),
                List.of(),
                true);
    }

    private static List<Object> row(int ordinal, Parcel parcel) {
        DossierView dossier = parcel.dossier();
        return List.of(
                String.valueOf(ordinal),
                dossier.fonds(),
                dossier.code(),
                dossier.title(),
                Inventory.years(dossier),
                String.valueOf(dossier.entries().size()),
                Table.cell(dossier.sheets()),
                parcel.folder());
    }
}
