package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.archive.layout.OfficePaper.Section;

class OfficePaperTest {

    @Test
    void allThatIsReadOfAPaperIsSearchedInItsOrder() {
        OfficePaper paper = new Notices.Draft()
                .number(5)
                .issuedOn(LocalDate.of(2024, 3, 20))
                .opening("Mở đầu.")
                .sections(new Section(
                        "NHIỆM VỤ", List.of(new Clause("Ban Tổ chức:", "rà soát."), new Clause(null, "Khác."))))
                .annex(Notices.annex("Huyện ủy", 1))
                .write();
        assertThat(paper.text().split("\n\n", -1))
                .containsExactly(
                        "Thông báo kết luận của Thường trực Huyện ủy tại hội nghị giao ban quý I năm 2024",
                        "Mở đầu.",
                        "NHIỆM VỤ",
                        "Ban Tổ chức: rà soát.",
                        "Khác.",
                        "Thông báo kết luận để các cơ quan, đơn vị biết, tổ chức thực hiện./.",
                        "Rà soát, hoàn thiện hồ sơ nội dung thứ 1 trình Ban Thường vụ Huyện ủy xem xét, cho ý kiến trước"
                                + " khi triển khai thực hiện – Ban Tổ chức Huyện ủy – 15/4/2024");
    }
}
