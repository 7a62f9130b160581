package vn.giaoban.proof.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryType;

/** What the contract searches: a small archive of a fictional district committee, hostile and untidy where archives are. */
final class Shelf {

    /** Circulated to all. */
    static final long ALL = 1;
    /** Circulated to the organisation board alone. */
    static final long ORGANISATION = 2;
    /** Circulated to nobody who searches here, save where a test says so. */
    static final long SECRETARIAT = 3;

    static final long NOTICE = 101;
    static final long NOTICE_OF_OFFICE = 102;
    static final long CONCLUSION = 103;
    static final long PLAN = 104;
    static final long DIRECTIVE = 105;
    static final long DECREE = 106;
    static final long HIDDEN = 107;
    static final long HOSTILE = 108;
    static final long SCAN = 109;
    static final long BOARD_ONLY = 110;
    static final long OLD_NOTICE = 111;
    static final long UNDATED = 112;
    static final long CLAUSE = 201;
    static final long TASK = 301;

    private Shelf() {}

    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(numbered());
        entries.addAll(untidy());
        entries.add(document(HIDDEN, SECRETARIAT)
                .number("06-TB/HU")
                .kind("TB")
                .issuer("HU")
                .term("2025-2030")
                .issuedOn(day(2031, 5, 6))
                .subject("Thông báo giao ban chỉ lưu nội bộ zorgonmật")
                .pages(List.of("Nội dung zorgonmật về phong trào Dân vận khéo của Huyện ủy, xem 05-TB/HU."))
                .build());
        entries.add(document(BOARD_ONLY, ORGANISATION)
                .number("12-KH/BTCHU")
                .kind("KH")
                .issuer("BTCHU")
                .term("2020-2025")
                .issuedOn(day(2024, 2, 2))
                .subject("Kế hoạch rà soát quy hoạch cán bộ")
                .pages(List.of("Ban Tổ chức rà soát hồ sơ cán bộ diện quản lý."))
                .build());
        return entries;
    }

    private static List<Entry> numbered() {
        return List.of(
                document(NOTICE, ALL)
                        .number("05-TB/HU")
                        .kind("TB")
                        .issuer("HU")
                        .term("2020-2025")
                        .issuedOn(day(2024, 3, 25))
                        .subject("Kết luận của Thường trực Huyện ủy tại hội nghị giao ban quý I năm 2024")
                        .names(List.of("Thông báo", "Huyện ủy Định Sơn", "Nguyễn Thị Hòa"))
                        .pages(
                                List.of(
                                        "Thường trực Huyện ủy đánh giá cao kết quả quý I.",
                                        "Giao Ban Dân vận khảo sát mô hình “Dân vận khéo” tại các xã. Hoàn thành trước ngày 15/4."))
                        .build(),
                document(NOTICE_OF_OFFICE, ALL)
                        .number("5 - TB/VPHU")
                        .kind("TB")
                        .issuer("VPHU")
                        .term("2020-2025")
                        .issuedOn(day(2024, 4, 2))
                        .subject("Lịch trực cơ quan dịp lễ")
                        .pages(List.of("Văn phòng phân công trực; dân chủ, vận động, khéo léo."))
                        .build(),
                document(CONCLUSION, ALL)
                        .number("23-KL/HU")
                        .kind("KL")
                        .issuer("HU")
                        .term("2020-2025")
                        .issuedOn(day(2023, 11, 8))
                        .valid(day(2023, 11, 8), day(2024, 12, 31))
                        .subject("Kết luận về công tác khoa giáo")
                        .pages(List.of(
                                "Ban Chấp hành Đảng bộ huyện kết luận về công tác khoa giáo và thỏa thuận phối hợp."))
                        .build(),
                document(PLAN, ALL)
                        .number("34-KH/HU")
                        .kind("KH")
                        .issuer("HU")
                        .term("2020-2025")
                        .issuedOn(day(2024, 1, 15))
                        .valid(day(2024, 2, 1), null)
                        .partlyFrom(day(2024, 5, 1))
                        .signer("Trần Văn Hòa")
                        .subject("Kế hoạch của Huyện uỷ thực hiện Kết luận số 23-KL/HU")
                        .pages(List.of("Các chi bộ quán triệt, thoả thuận nội dung và tổ chức thực hiện."))
                        .build(),
                document(DECREE, ALL)
                        .number("12/2015/NĐ-CP")
                        .kind("NĐ")
                        .issuer("CP")
                        .issuedOn(day(2015, 2, 12))
                        .valid(day(2015, 2, 12), null)
                        .externalId("nd-12-2015")
                        .subject("Nghị định quy định chi tiết thi hành")
                        .pages(List.of("Nghị định này hướng dẫn thi hành về thuế."))
                        .build());
    }

    private static List<Entry> untidy() {
        return List.of(
                document(DIRECTIVE, ALL)
                        .number(apart("25/CT-HU"))
                        .kind("CT")
                        .issuer("HU")
                        .term("2020-2025")
                        .issuedOn(day(2024, 3, 1))
                        .valid(day(2024, 3, 1), day(2024, 6, 30))
                        .replaced(true)
                        .signer(apart("Trần Văn Hòa"))
                        .subject(apart("Chỉ thị về phòng, chống hạn"))
                        .pages(List.of(apart("Bảo đảm thủy lợi, khỏe mạnh đàn gia súc, không chủ quan.")))
                        .build(),
                document(HOSTILE, ALL)
                        .number("08-BC/HU")
                        .kind("BC")
                        .issuer("HU")
                        .term("2020-2025")
                        .issuedOn(day(2024, 3, 3))
                        .subject("Báo cáo <b>khẩn</b> & \"nóng\"")
                        .pages(
                                List.of(
                                        "Trang <img src=x onerror=alert(1)> báo cáo kiểm định </mark><script>alert(2)</script>."))
                        .build(),
                document(SCAN, ALL)
                        .kind("TB")
                        .issuer("HU")
                        .term("2015-2020")
                        .issuedOn(day(2016, 6, 6))
                        .subject("Van ban quet")
                        .pages(List.of("HUYEN UY DINH SON thong bao lich tiep dan"))
                        .build(),
                document(OLD_NOTICE, ALL)
                        .number("05-TB/HU")
                        .kind("TB")
                        .issuer("HU")
                        .term("2015-2020")
                        .issuedOn(day(2016, 3, 3))
                        .subject("Thông báo hòa giải ở cơ sở")
                        .pages(List.of("Tổ hoà giải các thôn."))
                        .build(),
                document(UNDATED, ALL).subject("Ghi chép tay không ngày tháng").build(),
                Entry.of(EntryType.CLAUSE, CLAUSE, ALL)
                        .issuer("HU")
                        .term("2020-2025")
                        .issuedOn(day(2024, 3, 19))
                        .subject("Kết luận hội nghị: mô hình dân vận")
                        .pages(List.of("Nhân rộng mô hình Dân vận khéo."))
                        .build(),
                Entry.of(EntryType.TASK, TASK, ALL)
                        .issuer("BDVHU")
                        .term("2020-2025")
                        .issuedOn(day(2024, 3, 20))
                        .subject("Khảo sát thi đua Dân vận khéo")
                        .pages(List.of("Ban Dân vận khảo sát, báo cáo trước ngày 15/4/2024."))
                        .build());
    }

    static Entry.Builder document(long id, long profile) {
        return Entry.of(EntryType.DOCUMENT, id, profile);
    }

    static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
