package vn.giaoban.archive.book;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.table.Table;
import vn.giaoban.archive.vietnamese.WrittenDate;

/** The columns of the books as archives print them, and the notes that open and close a book. */
final class PrintedBooks {

    private static final List<Table.Column> INCOMING = List.of(
            new Table.Column("Ngày đến", 9),
            new Table.Column("Số đến", 5),
            new Table.Column("Tác giả", 12),
            new Table.Column("Số, ký hiệu", 9),
            new Table.Column("Ngày văn bản", 9),
            new Table.Column("Tên loại và trích yếu", 22),
            new Table.Column("Đơn vị hoặc người nhận", 11),
            new Table.Column("Hạn giải quyết", 8),
            new Table.Column("Ký nhận", 7),
            new Table.Column("Ghi chú", 8));

    static final List<Table.Column> OUTGOING = List.of(
            new Table.Column("Số, ký hiệu", 10),
            new Table.Column("Ngày văn bản", 9),
            new Table.Column("Tên loại và trích yếu", 30),
            new Table.Column("Người ký", 12),
            new Table.Column("Nơi nhận", 12),
            new Table.Column("Đơn vị, người nhận bản lưu", 11),
            new Table.Column("Số lượng bản", 6),
            new Table.Column("Ghi chú", 10));

    private PrintedBooks() {}

    static Table incoming(BookView book, List<ArrivalView> lines) {
        return new Table(
                "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                List.of(
                        "Năm " + book.year(),
                        opened(lines.isEmpty() ? null : lines.get(0).arrivedOn())),
                INCOMING,
                lines.stream().map(PrintedBooks::row).toList(),
                List.of(
                        "Sổ này có " + lines.size() + " văn bản đến, từ số 1 đến số " + book.lastNumber() + ".",
                        closed(book.closedOn(), book.closedBy(), book.closingNote())),
                true);
    }

    private static List<Object> row(ArrivalView line) {
        return List.of(
                day(line.arrivedOn()),
                String.valueOf(line.number()),
                line.author(),
                Table.cell(line.written()),
                day(line.dated()),
                line.subject(),
                Table.cell(line.handedToName()),
                day(line.dueOn()),
                Table.cell(line.receivedBy()),
                Table.cell(line.notes()));
    }

    static String opened(LocalDate day) {
        return "Ngày mở sổ: " + (day == null ? "……………" : day(day));
    }

    /** The closing note, with room to sign. */
    static String closed(LocalDate day, String by, String note) {
        return day == null
                ? "Sổ chưa khóa."
                : "Khóa sổ ngày " + day(day) + ", người khóa sổ: " + by + "." + (note == null ? "" : " " + note);
    }

    static String day(LocalDate day) {
        return day == null ? "" : WrittenDate.of(day);
    }
}
