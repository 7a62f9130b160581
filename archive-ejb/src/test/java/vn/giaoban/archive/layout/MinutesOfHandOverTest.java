package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class MinutesOfHandOverTest {

    @Test
    void theRecordOfAHandOverNamesEveryDossierAndLeavesRoomForBothParties() throws IOException {
        MinutesOfHandOver minutes = new MinutesOfHandOver(
                "ĐẢNG BỘ TỈNH TÂN HÀ",
                "HUYỆN ỦY ĐỊNH SƠN",
                "Văn phòng Huyện ủy Định Sơn",
                "Lưu trữ lịch sử Tỉnh ủy",
                LocalDate.of(2024, 4, 1),
                List.of(
                        new MinutesOfHandOver.Line("HS.01", "Hồ sơ hội nghị giao ban", "20 năm", 3, 15),
                        new MinutesOfHandOver.Line("HS.02", "Hồ sơ <b>&", "Vĩnh viễn", 1, null)),
                5);
        byte[] file = new OfficePaperWriter().write(minutes.paper(), Notices.RULES_2018);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("BIÊN BẢN", "BÊN GIAO: Văn phòng Huyện ủy Định Sơn", "BÊN NHẬN: Lưu trữ lịch sử Tỉnh ủy")
                    .contains("Đã giao nhận 2 hồ sơ, 4 văn bản, 5 tệp điện tử")
                    .contains("HS.01", "Hồ sơ <b>&", "ĐẠI DIỆN BÊN GIAO", "ĐẠI DIỆN BÊN NHẬN")
                    .doesNotContain("Số -", "DỰ THẢO", "Nơi nhận");
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
        }
    }
}
