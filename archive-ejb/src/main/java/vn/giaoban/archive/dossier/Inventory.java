package vn.giaoban.archive.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.table.Table;
import vn.giaoban.archive.vietnamese.WrittenDate;

/** The inventory of a dossier (mục lục văn bản), with the columns that archives use. */
final class Inventory {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("STT", 6),
            new Table.Column("Số, ký hiệu", 15),
            new Table.Column("Ngày, tháng", 13),
            new Table.Column("Tác giả", 16),
            new Table.Column("Tên loại và trích yếu", 30),
            new Table.Column("Tờ số", 8),
            new Table.Column("Ghi chú", 12));

    private Inventory() {}

    static Table of(DossierView dossier) {
        return new Table(
                "MỤC LỤC VĂN BẢN TRONG HỒ SƠ",
                above(dossier),
                COLUMNS,
                dossier.entries().stream().map(Inventory::row).toList(),
                List.of(below(dossier)),
                false);
    }

    private static List<String> above(DossierView dossier) {
        List<String> lines = new ArrayList<>();
        lines.add("Phông: " + dossier.fonds() + ". Hồ sơ số: " + dossier.code());
        lines.add("Tiêu đề: " + dossier.title());
        lines.add("Cơ quan: " + dossier.bodyName()
                + (dossier.keeper() == null ? "" : ". Người lập hồ sơ: " + dossier.keeper()));
        lines.add("Ngày mở: " + day(dossier.openedOn())
                + (dossier.closedOn() == null ? "" : ". Ngày đóng: " + day(dossier.closedOn())) + ". " + kept(dossier));
        return lines;
    }

    /** How long it is kept, in words. */
    static String kept(DossierView dossier) {
        if (dossier.term() == null) {
            return "Thời hạn lưu trữ: chưa xác định";
        }
        return "Thời hạn lưu trữ: " + years(dossier);
    }

    /** {@code 20 năm}, or {@code Vĩnh viễn}. */
    static String years(DossierView dossier) {
        return dossier.years() == null ? "Vĩnh viễn" : dossier.years() + " năm";
    }

    private static String below(DossierView dossier) {
        String documents = "Mục lục này có " + dossier.entries().size() + " văn bản";
        return dossier.sheets() == null ? documents + "." : documents + ", " + dossier.sheets() + " tờ.";
    }

    private static List<Object> row(EntryView entry) {
        DocumentLine document = entry.document();
        return List.of(
                String.valueOf(entry.ordinal()),
                Table.cell(document.number()),
                day(document.issuedOn()),
                document.issuerName(),
                document.kindName() + ": " + document.subject(),
                Table.cell(entry.leaves()),
                Table.cell(entry.note()));
    }

    static String day(LocalDate day) {
        return WrittenDate.of(day);
    }
}
