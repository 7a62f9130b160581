package vn.giaoban.archive.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giaoban.archive.layout.OfficePaper.Column;
import vn.giaoban.archive.layout.OfficePaper.Grid;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.layout.OfficePaper.Signature;

/**
 * What the record of a hand-over says (biên bản giao nhận hồ sơ, tài liệu). Who signs, where and on which day is left to be
 * filled in by hand by both parties.
 *
 * @param superior first line of the heading of the body that delivers; {@code issuer} its own
 * @param deliveredBy full name of the body that delivers; {@code receivedBy} of the one that receives
 * @param plannedOn the day it is planned for
 * @param files how many files the package holds
 */
public record MinutesOfHandOver(
        String superior,
        String issuer,
        String deliveredBy,
        String receivedBy,
        LocalDate plannedOn,
        List<Line> dossiers,
        int files) {

    /** A dossier that changes hands. */
    public record Line(String code, String title, String kept, int documents, Integer sheets) {}

    private static final String DOTS = "…".repeat(18);

    private static final List<Column> COLUMNS = List.of(
            new Column("Mã hồ sơ", 20),
            new Column("Tiêu đề hồ sơ", 58),
            new Column("Thời hạn lưu trữ", 22),
            new Column("Số văn bản", 18),
            new Column("Số tờ", 14));

    public MinutesOfHandOver {
        dossiers = List.copyOf(dossiers);
    }

    /** The record as a paper, to be filled in and signed by both parties. */
    public OfficePaper paper() {
        return new OfficePaper(
                superior,
                issuer,
                null,
                null,
                null,
                DOTS,
                null,
                "Biên bản",
                List.of("giao nhận hồ sơ, tài liệu"),
                List.of(),
                opening(),
                List.of(new Section(null, List.of(), new Grid(COLUMNS, rows()))),
                "Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản",
                new Signature("Đại diện bên nhận", null, null),
                new Signature("Đại diện bên giao", null, null),
                List.of(),
                HouseStyle.USUAL,
                null);
    }

    private List<String> opening() {
        int documents = dossiers.stream().mapToInt(Line::documents).sum();
        return List.of(
                "Hôm nay, ngày …… tháng …… năm " + plannedOn.getYear() + ", tại " + DOTS + ", chúng tôi gồm:",
                "BÊN GIAO: " + deliveredBy,
                "Đại diện: " + DOTS + " Chức vụ: " + DOTS,
                "BÊN NHẬN: " + receivedBy,
                "Đại diện: " + DOTS + " Chức vụ: " + DOTS,
                "Đã giao nhận " + dossiers.size() + " hồ sơ, " + documents + " văn bản, " + files
                        + " tệp điện tử. Các tệp"
                        + " được kiểm tra theo giá trị SHA-256 ghi trong tệp sha256sums.txt kèm theo.",
                "Tình trạng hồ sơ, tài liệu: " + DOTS + DOTS,
                "Danh mục hồ sơ, tài liệu:");
    }

    private List<List<String>> rows() {
        return dossiers.stream()
                .map(line -> List.of(
                        line.code(),
                        line.title(),
                        Objects.requireNonNullElse(line.kept(), ""),
                        Integer.toString(line.documents()),
                        line.sheets() == null ? "" : line.sheets().toString()))
                .toList();
    }
}
