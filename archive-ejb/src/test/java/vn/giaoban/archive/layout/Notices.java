package vn.giaoban.archive.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaoban.archive.layout.OfficePaper.Annex;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.archive.layout.OfficePaper.Column;
import vn.giaoban.archive.layout.OfficePaper.Grid;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.layout.OfficePaper.Signature;

/** Notices and rules that tests write. */
public final class Notices {
    public static final LayoutRules RULES_2018 = new LayoutRules(
            "Hướng dẫn 36-HD/VPTW, ngày 03/4/2018",
            LocalDate.of(2018, 4, 3),
            LocalDate.of(2026, 5, 26),
            new LayoutRules.Paper("A4", 210, 297),
            new LayoutRules.Margins(20, 20, 30, 15),
            "Times New Roman",
            new LayoutRules.Sizes(15, 14, 14, 14, 14, 16, 14, 14, 14, 14, 14, 14, 12, 12),
            new LayoutRules.Body(10, 6, 18),
            new LayoutRules.PageNumber(LayoutRules.PageNumber.Place.TOP_CENTRE, 14, 10, false),
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "-----",
            Numbering.DASH,
            28);

    private Notices() {}

    /** A short notice of the first quarter of 2024, number 05. */
    public static OfficePaper issued() {
        return new Draft().number(5).issuedOn(LocalDate.of(2024, 3, 4)).write();
    }

    static Clause task(String lead, String text) {
        return new Clause(lead, text);
    }

    /** The annex of so many tasks. */
    static Annex annex(String issuedBy, int tasks) {
        List<Column> columns = List.of(
                new Column("Nội dung nhiệm vụ", 46),
                new Column("Cơ quan chủ trì", 25),
                new Column("Cơ quan phối hợp", 26),
                new Column("Thời hạn hoàn thành", 23));
        List<List<String>> rows = IntStream.rangeClosed(1, tasks)
                .mapToObj(i -> List.of(
                        "Rà soát, hoàn thiện hồ sơ nội dung thứ " + i
                                + " trình Ban Thường vụ Huyện ủy xem xét, cho ý kiến trước khi triển khai thực hiện",
                        "Ban Tổ chức Huyện ủy",
                        i % 2 == 0 ? "Văn phòng Huyện ủy, Ủy ban Kiểm tra Huyện ủy" : "",
                        i % 3 == 0 ? "Thường xuyên" : "15/4/2024"))
                .toList();
        return new Annex("phân công nhiệm vụ", issuedBy, new Grid(columns, rows), false);
    }

    /** Collects the elements of a notice; every one has an ordinary value to begin with. */
    static final class Draft {
        private String superior = "Đảng bộ tỉnh Thái Nguyên";
        private String issuer = "Huyện uỷ Định Hoá";
        private Integer number;
        private String suffix;
        private String place = "Định Hóa";
        private LocalDate issuedOn;
        private List<String> subject =
                List.of("kết luận của Thường trực Huyện ủy", "tại hội nghị giao ban quý I năm 2024");
        private List<String> opening = List.of(
                "Ngày 19/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban với các cơ quan tham mưu, giúp việc"
                        + " Huyện ủy, đánh giá kết quả thực hiện nhiệm vụ quý I, triển khai nhiệm vụ quý II năm 2024.",
                "Sau khi nghe báo cáo của các cơ quan và ý kiến thảo luận, Thường trực Huyện ủy kết luận:");
        private List<Section> sections = List.of(
                new Section(
                        "ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I",
                        List.of(
                                new Clause(
                                        "Kết quả đạt được",
                                        "Các cơ quan đã chủ động tham mưu, triển khai nhiệm vụ theo chương trình công"
                                                + " tác; 45/48 nhiệm vụ hoàn thành đúng hạn, đạt 93,75 %."),
                                new Clause(
                                        "Hạn chế, tồn tại",
                                        "Ba nhiệm vụ chậm thời hạn; một báo cáo phải trả lại để bổ sung số liệu."))),
                new Section(
                        "NHIỆM VỤ TRỌNG TÂM QUÝ II",
                        List.of(
                                task(
                                        "Ban Tổ chức Huyện ủy:",
                                        "chủ trì, phối hợp với Văn phòng Huyện ủy rà soát quy chế làm việc; hoàn thành"
                                                + " trước ngày 15/4/2024."),
                                task(
                                        "Ủy ban Kiểm tra Huyện ủy:",
                                        "xây dựng kế hoạch kiểm tra chuyên đề năm 2024, trình Ban Thường vụ Huyện ủy"
                                                + " trong tháng 4."),
                                task(
                                        "Văn phòng Huyện ủy:",
                                        "theo dõi, đôn đốc việc thực hiện Thông báo này, định kỳ hằng tháng báo cáo"
                                                + " Thường trực Huyện ủy."))));
        private Signature signature = new Signature("T/M Ban Thường vụ", "Phó Bí thư", "Nguyễn Thị Thuý Hằng");
        private List<String> recipients = List.of(
                "Thường trực Tỉnh ủy (b/c)",
                "Thường trực Huyện ủy",
                "Các cơ quan tham mưu, giúp việc Huyện ủy",
                "Lưu Văn phòng Huyện ủy");
        private HouseStyle style = HouseStyle.USUAL;
        private Annex annex;

        Draft superior(String name) {
            superior = name;
            return this;
        }

        Draft issuer(String name) {
            issuer = name;
            return this;
        }

        Draft number(Integer taken) {
            number = taken;
            return this;
        }

        Draft suffix(String letter) {
            suffix = letter;
            return this;
        }

        Draft place(String name) {
            place = name;
            return this;
        }

        Draft issuedOn(LocalDate day) {
            issuedOn = day;
            return this;
        }

        Draft subject(String... lines) {
            subject = List.of(lines);
            return this;
        }

        Draft opening(String... paragraphs) {
            opening = List.of(paragraphs);
            return this;
        }

        Draft sections(Section... given) {
            sections = List.of(given);
            return this;
        }

        Draft signature(String authority, String position, String name) {
            signature = new Signature(authority, position, name);
            return this;
        }

        Draft recipients(String... lines) {
            recipients = List.of(lines);
            return this;
        }

        Draft style(Numbering numbering, Spelling spelling, boolean twoSided) {
            style = new HouseStyle(numbering, spelling, twoSided);
            return this;
        }

        Draft annex(Annex given) {
            annex = given;
            return this;
        }

        OfficePaper write() {
            return new OfficePaper(
                    superior,
                    issuer,
                    number,
                    suffix,
                    "TB/HU",
                    place,
                    issuedOn,
                    "Thông báo",
                    subject,
                    opening,
                    sections,
                    "Thông báo kết luận để các cơ quan, đơn vị biết, tổ chức thực hiện.",
                    signature,
                    recipients,
                    style,
                    annex);
        }
    }
}
