package vn.giaoban.archive.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has signed, wherever the addresses stand. */
class SigningTest {

    static Stream<Arguments> signed() {
        return Stream.of(
                Arguments.of(Papers.NOTICE, "Lê Thị Thúy Hòa"),
                Arguments.of(Papers.SIDE_BY_SIDE, "Nguyễn Văn An"),
                Arguments.of(Papers.RIGHT_COLUMN_FIRST, "Nguyễn Thị Ánh"),
                Arguments.of(Papers.LETTER, "Nguyễn Thị Ánh"),
                Arguments.of(Papers.DECREE, "Trần Hồng Hà"),
                Arguments.of(Papers.DECISION_OF_THE_STATE, "Phạm Quốc Việt"),
                Arguments.of(Papers.IN_CAPITALS, "Hoàng Minh Đức"));
    }

    @ParameterizedTest
    @MethodSource("signed")
    void theNameStandsUnderAuthorityAndPost(String text, String name) {
        Suggestion<String> signer = signer(text).orElseThrow();
        assertThat(signer.value()).isEqualTo(name);
        assertThat(signer.place().words()).contains(name);
        assertThat(signer.place().ofSeveral()).isFalse();
    }

    @Test
    void ofTwoSignaturesTheFirstIsSuggestedAndTheOtherMentioned() {
        Suggestion<String> signer = signer(Papers.NOTICE + "\nPHỤ LỤC\nT/M BAN TỔ CHỨC\nTRƯỞNG BAN\nĐỗ Văn Bình\n")
                .orElseThrow();
        assertThat(signer.value()).isEqualTo("Lê Thị Thúy Hòa");
        assertThat(signer.place().ofSeveral()).isTrue();
    }

    @Test
    void whoIsOnlyMentionedHasNotSigned() {
        assertThat(signer("Số 41-TB/HU\nTHÔNG BÁO\nkết luận\n-----\nDự họp có:\nNguyễn Văn An\nLê Thị Bình"))
                .isEmpty();
        assertThat(signer("Số 41-TB/HU\nTHÔNG BÁO\nkết luận\n-----\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(Đã ký)"))
                .isEmpty();
    }

    private static Optional<Suggestion<String>> signer(String text) {
        Paper paper = Papers.paper(text);
        return Signing.of(paper, Head.of(paper, Papers.KIND_NAMES).numberLine());
    }
}
