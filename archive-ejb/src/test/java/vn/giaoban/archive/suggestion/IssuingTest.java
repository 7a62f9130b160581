package vn.giaoban.archive.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.body.BodyView;

/** Which body of the house a paper names as its issuer. */
class IssuingTest {

    @Test
    void theNameAtTheHeadDecides() {
        assertThat(issuer(Papers.NOTICE).value()).isEqualTo(Papers.COMMITTEE);
        assertThat(issuer(Papers.NOTICE).place().words()).isEqualTo("HUYỆN ỦY ĐỊNH SƠN");
        assertThat(issuer(Papers.SIDE_BY_SIDE).value()).isEqualTo(Papers.COMMITTEE);
        assertThat(issuer(Papers.RECOGNISED).value()).isEqualTo(Papers.COMMITTEE);
        assertThat(issuer(Papers.DECREE).value()).isEqualTo(Papers.GOVERNMENT);
    }

    @Test
    void anOfficeIsNamedUnderItsCommittee() {
        assertThat(issuer(Papers.RIGHT_COLUMN_FIRST).value()).isEqualTo(Papers.OFFICE);
        assertThat(issuer(Papers.IN_CAPITALS).value()).isEqualTo(Papers.INSPECTION);
    }

    @Test
    void theOfficeOfAnotherCommitteeIsNotOurs() {
        assertThat(find("HUYỆN ỦY LẠC THỦY\nVĂN PHÒNG\nSố 03-BC/VPHU\nBÁO CÁO")).isEmpty();
    }

    @Test
    void theSymbolOfANeighbourIsTheSameAndHeIsNotSuggested() {
        assertThat(find(Papers.OF_A_NEIGHBOUR)).isEmpty();
    }

    @Test
    void theSymbolTellsTheIssuerWhereNoNameStands() {
        assertThat(issuer("Số 41-TB/HU\nTHÔNG BÁO\nkết luận").value()).isEqualTo(Papers.COMMITTEE);
        assertThat(find("Số 41-TB/TU\nTHÔNG BÁO\nkết luận")).isEmpty();
    }

    @Test
    void aNameMayBeBrokenOverTwoLinesAndSpelledInEitherWay() {
        assertThat(issuer("ĐẢNG BỘ TỈNH TÂN HÀ\nHUYỆN UỶ\nĐỊNH SƠN\n*\nSố 41-TB/HU\nTHÔNG BÁO")
                        .value())
                .isEqualTo(Papers.COMMITTEE);
    }

    @Test
    void whoeverExistedOnTheDayComesFirst() {
        BodyView heir = new BodyView(
                9,
                "HU2",
                Papers.COMMITTEE.kind(),
                "Huyện ủy Định Sơn",
                "Huyện ủy",
                "HU",
                null,
                "HUYỆN ỦY ĐỊNH SƠN",
                null,
                0,
                false,
                null,
                null);
        assertThat(find(Papers.NOTICE, List.of(heir, Papers.COMMITTEE))
                        .orElseThrow()
                        .value())
                .isEqualTo(Papers.COMMITTEE);
    }

    @Test
    void oneOfSeveralIsSaidToBeSo() {
        BodyView twin = new BodyView(
                9,
                "HU2",
                Papers.COMMITTEE.kind(),
                "Huyện ủy Định Sơn (cũ)",
                "Huyện ủy",
                "HU",
                null,
                "HUYỆN ỦY ĐỊNH SƠN",
                null,
                7,
                true,
                null,
                null);
        Suggestion<BodyView> first =
                find(Papers.NOTICE, List.of(twin, Papers.COMMITTEE)).orElseThrow();
        assertThat(first.value()).isEqualTo(Papers.COMMITTEE);
        assertThat(first.place().ofSeveral()).isTrue();
    }

    private static Suggestion<BodyView> issuer(String text) {
        return find(text).orElseThrow();
    }

    private static Optional<Suggestion<BodyView>> find(String text) {
        return find(text, Papers.BODIES);
    }

    private static Optional<Suggestion<BodyView>> find(String text, List<BodyView> bodies) {
        Head head = Papers.head(text);
        return new Issuing(head.issuer(), bodies)
                .by(head.parsed(), head.number().map(Suggestion::place));
    }
}
