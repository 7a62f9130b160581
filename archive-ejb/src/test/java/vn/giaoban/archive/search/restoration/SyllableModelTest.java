package vn.giaoban.archive.search.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableModelTest {

    private final SyllableModel model = new SyllableModel();

    @BeforeEach
    void learn() {
        model.learn("Nghị quyết của Ban Thường vụ Huyện ủy về công tác cán bộ.");
        model.learn("Hội nghị giao ban quý I; phong trào thi đua “Dân vận khéo” ở các xã, thị trấn.");
        model.learn("Quyết định giao bán tài sản. Bán đấu giá tài sản công. Bán nhà.");
        model.learn("Ban Dân vận Huyện uỷ giao ban với các bí thư chi bộ; giao ban hằng tuần.");
    }

    @ParameterizedTest
    @CsvSource({
        "nghi quyet cua ban thuong vu huyen uy ve cong tac can bo, nghị quyết của ban thường vụ huyện uỷ về công tác cán bộ",
        "dan van kheo, dân vận khéo",
        "hoi nghi giao ban, hội nghị giao ban",
        "ban dau gia tai san, bán đấu giá tài sản"
    })
    void theMarksThatWereLeftOutArePutBackAsTheArchiveWritesThem(String typed, String restored) {
        assertThat(model.restore(typed)).isEqualTo(restored);
    }

    @Test
    void whatWasTypedWithMarksStaysAndTellsItsNeighbours() {
        assertThat(model.restore("nghị quyet của thuong vụ")).isEqualTo("nghị quyết của thường vụ");
        assertThat(model.restore("giao bán tai sản")).isEqualTo("giao bán tài sản");
        assertThat(model.restore(Normalizer.normalize("nghị", Normalizer.Form.NFD) + " quyet"))
                .endsWith("quyết");
    }

    @Test
    void caseAndWhatStandsBetweenTheSyllablesStay() {
        assertThat(model.restore("NGHI QUYET, Huyen uy (2024): can bo?"))
                .isEqualTo("NGHỊ QUYẾT, Huyện uỷ (2024): cán bộ?");
    }

    @Test
    void whatNobodyTaughtStaysAsItWasTyped() {
        assertThat(model.restore("zorgon xin nghi quyet")).isEqualTo("zorgon xin nghị quyết");
        assertThat(new SyllableModel().restore("nghi quyet")).isEqualTo("nghi quyet");
        assertThat(model.restore("")).isEmpty();
        assertThat(model.restore("23-KL/HU 5% <b>")).isEqualTo("23-KL/HU 5% <b>");
    }

    @Test
    void aTextWithoutMarksTeachesNone() {
        SyllableModel scans = new SyllableModel();
        scans.learn("HUYEN UY DINH SON thong bao lich tiep dan");
        scans.learn("Thông báo lịch tiếp dân của Huyện ủy");
        assertThat(scans.restore("lich tiep dan huyen uy")).isEqualTo("lịch tiếp dân huyện uỷ");
    }

    @Test
    void bothPlacesOfTheToneMarkTeachTheSameSyllable() {
        SyllableModel placed = new SyllableModel();
        placed.learn("thỏa thuận hòa bình");
        placed.learn("thoả thuận hoà bình");
        assertThat(placed.restore("thoa thuan hoa binh")).isEqualTo("thoả thuận hoà bình");
    }
}
