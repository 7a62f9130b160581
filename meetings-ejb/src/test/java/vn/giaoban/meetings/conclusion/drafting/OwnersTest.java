package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersTest {

    private static Owners owners(String text) {
        return Owners.of(Fixture.passage(text), Fixture.mentions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy, Ủy ban Kiểm tra Huyện ủy rà soát",
                "Ban Tổ chức Huyện uỷ: chủ trì, phối hợp cùng Văn phòng Huyện ủy và Ủy ban Kiểm tra rà soát",
                "Đề nghị Ban Tổ chức chủ trì, phối hợp với Văn phòng Huyện ủy, UBKT Huyện ủy rà soát",
                "Đồng chí Bí thư Huyện ủy yêu cầu BTCHU phối hợp chặt chẽ với VPHU và UBKTHU rà soát",
                "Thường trực Huyện ủy giao cho Ban Tổ chức Huyện ủy Định Sơn cùng với Văn phòng, Ủy ban Kiểm tra rà soát",
                "Bên cạnh đó, đối với Ban Tổ chức Huyện ủy, phối hợp với Văn phòng Huyện ủy, Ủy ban Kiểm tra rà soát"
            })
    void oneBodyLeadsAndOthersCoordinate(String text) {
        Owners owners = owners(text);

        assertThat(owners.lead().code()).isEqualTo("BTCHU");
        assertThat(owners.coordinating()).extracting(BodyName::code).containsExactly("VPHU", "UBKTHU");
        assertThat(owners.collective()).isNull();
        assertThat(text.substring(owners.workFrom()).strip()).startsWith("rà soát");
    }

    @Test
    void theLeadMayStandBehindTheWork() {
        assertThat(owners("Rà soát quy chế (do Ban Dân vận Huyện ủy chủ trì)")
                        .lead()
                        .code())
                .isEqualTo("BDVHU");
        assertThat(owners("Rà soát quy chế, giao Ban Tuyên giáo thực hiện")
                        .lead()
                        .code())
                .isEqualTo("BTGHU");
    }

    @Test
    void severalAddressedAlikeHaveNoLead() {
        for (String text : List.of(
                "Ban Tổ chức, Ban Dân vận Huyện ủy khảo sát 05 xã",
                "Giao Ban Tổ chức và Ban Dân vận Huyện ủy khảo sát 05 xã")) {
            assertThat(owners(text).lead()).isNull();
            assertThat(owners(text).collective()).startsWith("Ban Tổ chức").endsWith("Ban Dân vận Huyện ủy");
        }
    }

    @Test
    void collectivesStandAsWritten() {
        assertThat(owners("Bên cạnh đó, các Ban tiếp tục rà soát").collective()).isEqualTo("các Ban");
        assertThat(owners("Yêu cầu các cơ quan tham mưu, giúp việc Huyện ủy nộp báo cáo")
                        .collective())
                .isEqualTo("các cơ quan tham mưu, giúp việc Huyện ủy");
        assertThat(owners("Các chi bộ, đảng bộ trực thuộc sinh hoạt").collective())
                .isEqualTo("Các chi bộ, đảng bộ trực thuộc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tham mưu cho Thường trực Huyện ủy giao nhiệm vụ đầu năm",
                "Đề nghị đồng chí Chánh Văn phòng Huyện ủy chuẩn bị nội dung",
                "Thực hiện nhiệm vụ được giao của từng cơ quan",
                "Thực hiện nghị quyết của Huyện ủy về công tác dân vận",
                "Phối hợp tham mưu tổ chức hội nghị",
                "Nhờ ban tổ chức hội thi sắp xếp"
            })
    void nobodyIsMadeTheLeadWhoIsOnlyMentioned(String text) {
        assertThat(owners(text).lead()).isNull();
        assertThat(owners(text).collective()).isNull();
    }

    @Test
    void bodiesTheOfficeDoesNotKnowKeepTheirName() {
        Owners owners =
                owners("Phòng Tài chính - Kế hoạch huyện chủ trì, phối hợp với Ban Tuyên giáo Tỉnh ủy thẩm định");

        assertThat(owners.lead()).isEqualTo(new BodyName("Phòng Tài chính - Kế hoạch huyện", null));
        assertThat(owners.coordinating()).containsExactly(new BodyName("Ban Tuyên giáo Tỉnh ủy", null));
    }

    @Test
    void aBodyIsNotItsOwnCoordinator() {
        assertThat(owners("Giao Văn phòng chủ trì, phối hợp với Văn phòng Huyện ủy, Ban Dân vận rà soát")
                        .coordinating())
                .extracting(BodyName::code)
                .containsExactly("BDVHU");
    }

    @Test
    void aShortNameThatTwoBodiesShareMeansNeither() {
        var names = new KnownNames(
                List.of(new KnownBody("A", "Ban Kinh tế Huyện ủy"), new KnownBody("B", "Ban Kinh tế huyện")), true);

        assertThat(Owners.of(Fixture.passage("Ban Kinh tế chủ trì rà soát"), new Mentions(names))
                        .lead())
                .isEqualTo(new BodyName("Ban Kinh tế", null));
    }
}
