package vn.giaoban.archive.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaoban.archive.suggestion.Papers.head;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.document.PerusedFile;
import vn.giaoban.archive.register.KindView;

/** The head of a paper, whichever way its columns were read. */
class HeadTest {

    @Test
    void columnsOneAfterTheOtherAreRead() {
        assertRead(
                Papers.NOTICE,
                "TB",
                "41-TB/HU",
                LocalDate.of(2024, 3, 27),
                "kết luận của đồng chí Phó Bí thư Thường trực Huyện ủy tại hội nghị giao ban quý I năm 2024");
    }

    @Test
    void columnsSideBySideAreRead() {
        assertRead(
                Papers.SIDE_BY_SIDE,
                "KH",
                "17-KH/HU",
                LocalDate.of(2024, 2, 5),
                "thực hiện Nghị quyết số 12-NQ/TU, ngày 20/12/2023 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số"
                        + " trong các cơ quan đảng");
    }

    @Test
    void theRightColumnMayComeFirst() {
        assertRead(
                Papers.RIGHT_COLUMN_FIRST,
                "BC",
                "03-BC/VPHU",
                LocalDate.of(2024, 1, 12),
                "kết quả công tác tháng 12 năm 2023");
    }

    @Test
    void theSubjectOfALetterStandsUnderItsNumber() {
        assertRead(
                Papers.LETTER,
                "CV",
                "330-CV/HU",
                LocalDate.of(2024, 4, 2),
                "Về việc đôn đốc báo cáo kết quả thực hiện nhiệm vụ quý I");
    }

    @Test
    void aDecreeIsReadButItsKindIsNoneOfTheHouse() {
        assertRead(Papers.DECREE, null, "12/2024/NĐ-CP", LocalDate.of(2024, 2, 5), null);
    }

    @Test
    void whoDecidesIsNoPartOfTheSubject() {
        assertRead(
                Papers.DECISION_OF_THE_STATE,
                "QĐ",
                "215/QĐ-UBND",
                LocalDate.of(2024, 3, 18),
                "Về việc ban hành Quy chế tiếp công dân");
    }

    @Test
    void capitalsAreReadAsTheyStand() {
        assertRead(
                Papers.IN_CAPITALS,
                "TB",
                "9 - TB/UBKTHU",
                LocalDate.of(2024, 3, 8),
                "KẾT LUẬN CỦA ỦY BAN KIỂM TRA HUYỆN ỦY TẠI KỲ HỌP THỨ 32");
    }

    @Test
    void whatAMachineHasRecognisedIsReadAndSaidToBeSo() {
        Paper scan = Paper.of(List.of(new PerusedFile.Page(1, Papers.RECOGNISED, true)));
        Head head = Head.of(scan, Papers.KIND_NAMES);
        assertThat(kind(head)).isEqualTo("TB");
        assertThat(head.number().orElseThrow().value()).isEqualTo("41-TB/HU");
        assertThat(head.number().orElseThrow().place()).isEqualTo(new Place(1, 4, "Sô 41-TB/HU", true, false));
        assertThat(head.day().orElseThrow().value()).isEqualTo(LocalDate.of(2024, 3, 27));
        assertThat(head.subject().orElseThrow().value()).isEqualTo("kết luận của Thường trực Huyện ủy");
    }

    @Test
    void composedOrNotMakesNoDifference() {
        Head head = head(Normalizer.normalize(Papers.NOTICE, Normalizer.Form.NFD));
        assertThat(kind(head)).isEqualTo("TB");
        assertThat(head.number().orElseThrow().place().words()).isEqualTo("Số 41-TB/HU");
        assertThat(head.day().orElseThrow().place().words()).isEqualTo("Tân Hà, ngày 27 tháng 3 năm 2024");
        assertThat(head.subject().orElseThrow().value()).startsWith("kết luận của đồng chí Phó Bí thư");
    }

    @Test
    void everythingIsSaidWithItsPlace() {
        Head head = head(Papers.NOTICE);
        assertThat(head.number().orElseThrow().place()).isEqualTo(new Place(1, 4, "Số 41-TB/HU", false, false));
        assertThat(head.day().orElseThrow().place().line()).isEqualTo(6);
        assertThat(head.kind().orElseThrow().place().words()).isEqualTo("THÔNG BÁO");
        assertThat(head.subject().orElseThrow().place().line()).isEqualTo(8);
    }

    @Test
    void whatIsLeftOpenInADraftStaysOpen() {
        Head head = head(Papers.DRAFT);
        assertThat(head.number()).isEmpty();
        assertThat(head.day()).isEmpty();
        assertThat(head.subject().orElseThrow().value()).isEqualTo("kết luận của Thường trực Huyện ủy");
    }

    @Test
    void ofTwoNumbersTheFirstIsSuggestedAndTheOtherMentioned() {
        Suggestion<String> number =
                head("Số 41-TB/HU\nSố 42-TB/HU\nTHÔNG BÁO\nkết luận").number().orElseThrow();
        assertThat(number.value()).isEqualTo("41-TB/HU");
        assertThat(number.place().ofSeveral()).isTrue();
    }

    @Test
    void numbersAndDaysInsideATextAreNoneOfItsOwn() {
        Head head = head("""
                THÔNG BÁO
                về lịch họp
                -----
                Căn cứ Kết luận
                Số 23-KL/HU, ngày 15/3/2024 của Ban Thường vụ Huyện ủy và biên bản
                ngày 12 tháng 3 năm 2024 của Văn phòng.
                """);
        assertThat(head.number()).isEmpty();
        assertThat(head.day()).isEmpty();
    }

    @Test
    void aSubjectWithoutADrawnLineEndsWhereTheTextBegins() {
        assertThat(head("THÔNG BÁO\nkết luận của Thường trực Huyện ủy tại Hội nghị giao ban quý I/2024\n"
                                + "Thường trực Huyện ủy ghi nhận các ban đã thực hiện chương trình công tác.")
                        .subject()
                        .orElseThrow()
                        .value())
                .isEqualTo("kết luận của Thường trực Huyện ủy tại Hội nghị giao ban quý I/2024");
    }

    @Test
    void theSymbolTellsTheKindWhereNobodyNamesIt() {
        Suggestion<KindView> kind =
                KindOfPaper.of(head("Số 12-QĐ/HU\nNội dung"), Papers.KINDS).orElseThrow();
        assertThat(kind.value().code()).isEqualTo("QĐ");
        assertThat(kind.place().ofSeveral()).as("quy định has the same symbol").isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n",
                "1\n2\n3,5\n2024\n41/2024",
                "Số\nSố:\nngày tháng năm",
                "TB/HU 41 Số",
                "\u0000\uFFFD\uD800",
                "-----\n*\n-----"
            })
    void whereNothingStandsNothingIsSuggested(String text) {
        Head head = head(text);
        assertThat(head.number()).isEmpty();
        assertThat(head.day()).isEmpty();
        assertThat(head.kind()).isEmpty();
        assertThat(head.subject()).isEmpty();
        assertThat(head.issuer()).isEmpty();
        assertThat(Signing.of(Papers.paper(text), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngày ", "Số 1-", "A ", "Nguyễn Văn ", "T/M ", "- ", " ", "\u0301", "Về việc "})
    void aLineOfTenMillionLettersIsALineLikeAnother(String piece) {
        String line = piece.repeat(10_000_000 / piece.length());
        String text = line + "\nSố 41-TB/HU\nTHÔNG BÁO\nkết luận\n" + line;
        Head head = head(text);
        assertThat(head.number().map(Suggestion::value)).contains("41-TB/HU");
        Signing.of(Papers.paper(text), head.numberLine());
    }

    private static void assertRead(String text, String kind, String number, LocalDate day, String subject) {
        Head head = head(text);
        assertThat(kind(head)).isEqualTo(kind);
        assertThat(head.number().map(Suggestion::value).orElse(null)).isEqualTo(number);
        assertThat(head.day().map(Suggestion::value).orElse(null)).isEqualTo(day);
        assertThat(head.subject().map(Suggestion::value).orElse(null)).isEqualTo(subject);
    }

    private static String kind(Head head) {
        return KindOfPaper.of(head, Papers.KINDS)
                .map(kind -> kind.value().code())
                .orElse(null);
    }
}
