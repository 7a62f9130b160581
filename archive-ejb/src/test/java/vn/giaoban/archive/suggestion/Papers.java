package vn.giaoban.archive.suggestion;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.PerusedFile;
import vn.giaoban.archive.register.KindView;

/** Texts of papers as a reader writes them, and what an office knows. */
final class Papers {

    static final List<KindView> KINDS = List.of(
            kind("NQ", "Nghị quyết", "NQ", 40),
            kind("QĐ", "Quyết định", "QĐ", 50),
            kind("CT", "Chỉ thị", "CT", 60),
            kind("KL", "Kết luận", "KL", 70),
            kind("QĐi", "Quy định", "QĐ", 90),
            kind("TT", "Thông tri", "TT", 100),
            kind("TB", "Thông báo", "TB", 120),
            kind("BC", "Báo cáo", "BC", 160),
            kind("KH", "Kế hoạch", "KH", 170),
            kind("TTr", "Tờ trình", "TTr", 230),
            kind("CV", "Công văn", "CV", 240));

    static final List<String> KIND_NAMES = KINDS.stream().map(KindView::name).toList();

    static final BodyView COMMITTEE =
            body(1, "HU", "Huyện ủy Định Sơn", "HU", "ĐẢNG BỘ TỈNH TÂN HÀ", "HUYỆN ỦY ĐỊNH SƠN", true);
    static final BodyView OFFICE =
            body(2, "VPHU", "Văn phòng Huyện ủy", "VPHU", "HUYỆN ỦY ĐỊNH SƠN", "VĂN PHÒNG", true);
    static final BodyView INSPECTION =
            body(3, "UBKTHU", "Ủy ban Kiểm tra Huyện ủy", "UBKTHU", "HUYỆN ỦY ĐỊNH SƠN", "ỦY BAN KIỂM TRA", true);
    static final BodyView COMMUNE =
            body(4, "ĐU-ĐS", "Đảng ủy xã Định Sơn", "ĐU", "ĐẢNG BỘ TỈNH TÂN HÀ", "ĐẢNG ỦY XÃ ĐỊNH SƠN", false);
    static final BodyView GOVERNMENT = body(5, "CP", "Chính phủ", "CP", null, "CHÍNH PHỦ", true);
    static final List<BodyView> BODIES = List.of(COMMITTEE, OFFICE, INSPECTION, COMMUNE, GOVERNMENT);

    /** The columns of the head one after the other, as a table in Word is read. */
    static final String NOTICE = """
            ĐẢNG BỘ TỈNH TÂN HÀ
            HUYỆN ỦY ĐỊNH SƠN
            *
            Số 41-TB/HU
            ĐẢNG CỘNG SẢN VIỆT NAM

            Tân Hà, ngày 27 tháng 3 năm 2024

            THÔNG BÁO
            kết luận của đồng chí Phó Bí thư Thường trực Huyện ủy
            tại hội nghị giao ban quý I năm 2024
            -----
            Ngày 19/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban quý I với các cơ quan tham mưu, giúp việc.
            I- ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ
            1- Các cơ quan đã bám sát Chương trình số 12-CTr/HU, ngày 05/01/2024 của Huyện ủy.
            Thông báo kết luận để các cơ quan, đơn vị biết, tổ chức thực hiện./.
            Nơi nhận:
            - Thường trực Tỉnh ủy (b/c),
            - Thường trực Huyện ủy,
            - Lưu Văn phòng Huyện ủy.
            T/M BAN THƯỜNG VỤ
            PHÓ BÍ THƯ


            Lê Thị Thúy Hòa
            """;

    /** The columns side by side with but one blank between, as a PDF is read. */
    static final String SIDE_BY_SIDE = """
            ĐẢNG BỘ TỈNH TÂN HÀ ĐẢNG CỘNG SẢN VIỆT NAM
            HUYỆN ỦY ĐỊNH SƠN
            * Định Sơn, ngày 05 tháng 02 năm 2024
            Số 17-KH/HU
            KẾ HOẠCH
            thực hiện Nghị quyết số 12-NQ/TU, ngày 20/12/2023 của Ban Chấp hành Đảng bộ tỉnh
            về chuyển đổi số trong các cơ quan đảng
            -----
            Thực hiện Nghị quyết số 12-NQ/TU, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:
            Nơi nhận: T/M BAN THƯỜNG VỤ
            - Thường trực Tỉnh ủy (b/c), PHÓ BÍ THƯ
            - Các chi bộ, đảng bộ cơ sở,
            - Lưu Văn phòng Huyện ủy. Nguyễn Văn An
            """;

    /** The right column first, then the left. */
    static final String RIGHT_COLUMN_FIRST = """
            ĐẢNG CỘNG SẢN VIỆT NAM
            Định Sơn, ngày 12 tháng 01 năm 2024
            HUYỆN ỦY ĐỊNH SƠN
            VĂN PHÒNG
            *
            Số 03-BC/VPHU

            BÁO CÁO
            kết quả công tác tháng 12 năm 2023

            Trong tháng, Văn phòng Huyện ủy đã tham mưu 24 văn bản.
            CHÁNH VĂN PHÒNG

            Nguyễn Thị Ánh
            Nơi nhận:
            - Thường trực Huyện ủy (b/c).
            """;

    static final String LETTER = """
            ĐẢNG BỘ TỈNH TÂN HÀ\tĐẢNG CỘNG SẢN VIỆT NAM
            HUYỆN ỦY ĐỊNH SƠN
            *\tĐịnh Sơn, ngày 02 tháng 4 năm 2024
            Số 330-CV/HU
            V/v đôn đốc báo cáo kết quả
            thực hiện nhiệm vụ quý I

            Kính gửi: - Các ban xây dựng Đảng,
            - Ủy ban Kiểm tra Huyện ủy.
            Thực hiện Quy chế làm việc, đề nghị các cơ quan gửi báo cáo trước ngày 10/4/2024.
            Nơi nhận:\tT/L BAN THƯỜNG VỤ
            - Như trên,\tCHÁNH VĂN PHÒNG
            - Lưu.\t
            \tNguyễn Thị Ánh
            """;

    static final String DECREE = """
            CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 12/2024/NĐ-CP Hà Nội, ngày 05 tháng 02 năm 2024
            NGHỊ ĐỊNH
            Sửa đổi, bổ sung một số điều của Nghị định số 44/2014/NĐ-CP
            Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
            TM. CHÍNH PHỦ
            KT. THỦ TƯỚNG
            PHÓ THỦ TƯỚNG
            Trần Hồng Hà
            """;

    static final String DECISION_OF_THE_STATE = """
            ỦY BAN NHÂN DÂN
            HUYỆN ĐỊNH SƠN
            CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 215/QĐ-UBND
            Định Sơn, ngày 18 tháng 3 năm 2024

            QUYẾT ĐỊNH
            Về việc ban hành Quy chế tiếp công dân

            CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐỊNH SƠN
            Căn cứ Luật Tổ chức chính quyền địa phương;
            Điều 2. Quyết định này thay thế Quyết định số 118/QĐ-UBND ngày 14/5/2019.
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Phạm Quốc Việt
            """;

    static final String IN_CAPITALS = """
            HUYỆN ỦY ĐỊNH SƠN
            ỦY BAN KIỂM TRA
            *
            Số: 9 - TB/UBKTHU          Định Sơn , ngày 8 tháng 3 năm 2024
            THÔNG BÁO KẾT LUẬN
            CỦA ỦY BAN KIỂM TRA HUYỆN ỦY TẠI KỲ HỌP THỨ 32
            -----
            Kỳ họp đã xem xét các nội dung sau.
            K/T CHỦ NHIỆM
            PHÓ CHỦ NHIỆM
            Hoàng Minh Đức
            """;

    /** A scan as Tesseract reads it: marks are lost, blanks as well, the drawn line is noise. */
    static final String RECOGNISED = """
            ĐANG BỘ TỈNH TÂN HÀ ĐANG CỘNG SẢN VIỆT NAM
            HUYEN ỦY ĐINH SƠN
            . Định Sơn, ngày27 tháng3 năm 2024
            Sô 41-TB/HU
            THONG BAO
            kết luận của Thường trực Huyện ủy
            ———
            Ngày 19/3/2024, Thường trực Huyện ủy họp.
            """;

    static final String DRAFT = """
            HUYỆN ỦY ĐỊNH SƠN
            *
            Số      -TB/HU
            Định Sơn, ngày     tháng 3 năm 2024
            THÔNG BÁO
            kết luận của Thường trực Huyện ủy
            -----
            """;

    /** Of a neighbour: the symbol is the same, the name is not. */
    static final String OF_A_NEIGHBOUR = """
            ĐẢNG BỘ TỈNH TÂN HÀ
            HUYỆN ỦY LẠC THỦY
            *
            Số 41-TB/HU
            THÔNG BÁO
            kết luận giao ban
            -----
            """;

    private Papers() {}

    static Paper paper(String text) {
        return Paper.of(List.of(new PerusedFile.Page(1, text, false)));
    }

    static Head head(String text) {
        return Head.of(paper(text), KIND_NAMES);
    }

    private static KindView kind(String code, String name, String symbol, int sort) {
        return new KindView(code, name, symbol, code, sort, null, null);
    }

    private static BodyView body(
            long id, String code, String name, String symbol, String superior, String heading, boolean exists) {
        return new BodyView(
                id,
                code,
                BodyKind.OTHER,
                name,
                name,
                symbol,
                superior,
                heading,
                null,
                (int) id,
                exists,
                LocalDate.of(2000, 1, 1),
                null);
    }
}
