package vn.giaoban.archive.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    @Test
    void dayAndIssuerStandBehindTheNumber() {
        Mention mention =
                only("Căn cứ Kết luận số 23-KL/HU, ngày 15/3/2024 của Ban Thường vụ Huyện ủy về nâng cao chất lượng");

        assertThat(mention.number().canonical()).isEqualTo("23|KL|HU");
        assertThat(mention.written()).isEqualTo("23-KL/HU");
        assertThat(mention.day()).contains(DAY);
        assertThat(mention.issuer()).isEqualTo(Vietnamese.normalise("Ban Thường vụ Huyện ủy"));
        assertThat(mention.before()).isEqualTo("Căn cứ Kết luận số");
    }

    @Test
    void theDayIsReadInTheFormsThatOfficesWrite() {
        for (String written : List.of(
                "số 23-KL/HU ngày 15/3/2024",
                "số 23-KL/HU, ngày 15-3-2024",
                "số 23-KL/HU ngày 15 tháng 3 năm 2024",
                "số 23-KL/HU,\nngày 15/03/2024",
                "số 23-KL/HU (ban hành ngày 15/3/2024)")) {
            assertThat(only(written).day()).as(written).contains(DAY);
            assertThat(only(Normalizer.normalize(written, Normalizer.Form.NFD)).day())
                    .as(written)
                    .contains(DAY);
        }
    }

    @Test
    void aDayThatBelongsToSomethingElseIsNotTaken() {
        assertThat(only("Thực hiện Kế hoạch số 33-KH/HU, hoàn thành trước ngày 15/3/2024")
                        .day())
                .isEmpty();
        assertThat(only("Kế hoạch số 33-KH/HU ngày 15/3").day()).as("no year").isEmpty();
    }

    @Test
    void anIssuerWithoutADayAndADayWithoutAnIssuerAreFine() {
        assertThat(only("Nghị quyết số 18-NQ/TW của Bộ Chính trị, Ban Tổ chức").issuer())
                .isEqualTo("Bộ Chính trị");
        assertThat(only("Nghị quyết số 18-NQ/TW ngày 25/10/2017.").issuer()).isEmpty();
        assertThat(only("theo Công văn số 330-CV/ĐU của huyện").issuer()).isEmpty();
    }

    @Test
    void whatStandsBeforeBeginsWithTheSentence() {
        assertThat(
                        DocumentNumbers.mentionsIn(
                                "Bãi bỏ Quy chế số 01-QC/HU. Căn cứ Quy định số 66-QĐ/TW và Hướng dẫn số 36-HD/VPTW; Thông báo số 5-TB/HU"))
                .extracting(Mention::before)
                .containsExactly(
                        "Bãi bỏ Quy chế số",
                        "Căn cứ Quy định số",
                        "Căn cứ Quy định số 66-QĐ/TW và Hướng dẫn số",
                        "Thông báo số");
    }

    @Test
    void everyMentionIsThereAndATextWithoutAnyHasNone() {
        assertThat(DocumentNumbers.mentionsIn("số 23-KL/HU … Kết luận số 23-KL/HU"))
                .hasSize(2);
        assertThat(DocumentNumbers.mentionsIn(null)).isEmpty();
        assertThat(DocumentNumbers.mentionsIn("Ngày 19/3/2024, 24/7 và/hoặc 1.589 người"))
                .isEmpty();
    }

    private static Mention only(String text) {
        assertThat(DocumentNumbers.mentionsIn(text)).hasSize(1);
        return DocumentNumbers.mentionsIn(text).get(0);
    }
}
