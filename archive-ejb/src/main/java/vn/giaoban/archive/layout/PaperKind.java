package vn.giaoban.archive.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.layout.OfficePaper.Column;

/**
 * The papers that an office writes by the hundred, each of which it may give a Word template of its own; and the columns of
 * their tables (practice of the offices).
 */
public enum PaperKind {
    /** Thông báo kết luận, with its annex of the tasks assigned. */
    NOTICE("thong-bao-ket-luan", Form.NUMBERED),
    /** Giấy mời. */
    INVITATION("giay-moi", Form.NUMBERED),
    /** Chương trình hội nghị. */
    AGENDA("chuong-trinh", Form.UNNUMBERED),
    /** Biên bản hội nghị. */
    MINUTES("bien-ban", Form.COUNTERSIGNED),
    /** Phiếu giao nhiệm vụ. */
    ASSIGNMENT("phieu-giao-nhiem-vu", Form.UNNUMBERED),
    /** Công văn đôn đốc, with the list of what is overdue. */
    URGING("cong-van-don-doc", Form.LETTER),
    /** Báo cáo theo dõi thực hiện kết luận, with the table of the tasks. */
    FOLLOW_UP("bao-cao-theo-doi", Form.NUMBERED),
    /** Báo cáo tổng hợp of the bodies' reports. */
    CONSOLIDATED("bao-cao-tong-hop", Form.NUMBERED);

    /** What the form of a kind asks for. */
    private enum Form {
        NUMBERED,
        /** Takes a number, has no kind over its subject, and is addressed to somebody. */
        LETTER,
        UNNUMBERED,
        /** Takes no number and is signed by two. */
        COUNTERSIGNED
    }

    private final String code;
    private final Form form;

    PaperKind(String code, Form form) {
        this.code = code;
        this.form = form;
    }

    /** How files and addresses call it. */
    public String code() {
        return code;
    }

    /** The columns of the table within its text, without that of the ordinals; empty for none. */
    public List<Column> table() {
        return this == AGENDA
                ? List.of(new Column("Thời gian", 36), new Column("Nội dung", 78), new Column("Người trình bày", 42))
                : List.of();
    }

    /** The columns of its annex, without that of the ordinals; empty for none. */
    public List<Column> annex() {
        return switch (this) {
            case NOTICE ->
                List.of(
                        new Column("Nội dung nhiệm vụ", 46),
                        new Column("Cơ quan chủ\u00A0trì", 25),
                        new Column("Cơ quan phối hợp", 26),
                        new Column("Thời hạn hoàn thành", 23),
                        new Column("Sản phẩm\u00A0/ Chế độ báo cáo", 24),
                        new Column("Ghi chú", 12));
            case URGING ->
                List.of(
                        new Column("Nội dung nhiệm vụ", 66),
                        new Column("Nguồn giao", 34),
                        new Column("Thời hạn hoàn thành", 26),
                        new Column("Số ngày quá\u00A0hạn", 18),
                        new Column("Tiến độ", 18));
            case FOLLOW_UP ->
                List.of(
                        new Column("Số, ngày văn bản", 34),
                        new Column("Nội dung giao", 54),
                        new Column("Chủ trì", 26),
                        new Column("Phối hợp", 26),
                        new Column("Thời hạn", 22),
                        new Column("Tiến độ, kết quả", 34),
                        new Column("Đánh giá", 24),
                        new Column("Khó khăn, đề xuất", 34));
            default -> List.of();
        };
    }

    /** Whether the annex lies on the long side of the paper. */
    public boolean wide() {
        return this == FOLLOW_UP;
    }

    /** Whether it takes a number of a register. */
    public boolean numbered() {
        return form == Form.NUMBERED || form == Form.LETTER;
    }

    boolean letter() {
        return form == Form.LETTER;
    }

    boolean countersigned() {
        return form == Form.COUNTERSIGNED;
    }

    /** The tags without which a template of this kind would lose what the paper has to say. */
    Set<String> required() {
        return switch (this) {
            case NOTICE -> Set.of("so_ky_hieu", "noi_ngay", "trich_yeu", "phan", "muc", "noi_dung", "ho_ten");
            case AGENDA -> Set.of("trich_yeu", "hang");
            case URGING -> Set.of("so_ky_hieu", "noi_ngay", "ve_viec", "hang", "ho_ten");
            default ->
                numbered() ? Set.of("so_ky_hieu", "noi_ngay", "trich_yeu", "ho_ten") : Set.of("trich_yeu", "phan");
        };
    }

    public static Optional<PaperKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
