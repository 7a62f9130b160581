package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.register.Gap;
import vn.giaoban.archive.register.NewSeries;
import vn.giaoban.archive.register.NumberOrder;
import vn.giaoban.archive.register.NumberView;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.register.SeriesView;
import vn.giaoban.archive.rule.Refusal;

/** The rules of numbering on a real database; once for each database. */
abstract class NumbersSuite {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final String CLERK = "vanthu";

    @TempDir
    Path folder;

    private House house;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void open() {
        house = House.ofTheDemonstration(emptyDatabase(), folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aSeriesOpenedInMidTermGoesOnWhateverTheYearAndIsWrittenWithTwoDigits() {
        open("HU", Set.of("TB"), 4);

        assertThat(take("HU", "TB", DAY).written()).isEqualTo("05-TB/HU");
        assertThat(take("HU", "TB", LocalDate.of(2025, 1, 2)).written()).isEqualTo("06-TB/HU");
    }

    @Test
    void decisionsAndRegulationsShareOneSeries() {
        open("HU", Set.of("QĐ"), 11);

        assertThat(take("HU", "QĐ", DAY).written()).isEqualTo("12-QĐ/HU");
        assertThat(take("HU", "QĐi", DAY).written()).isEqualTo("13-QĐ/HU");
    }

    @Test
    void aCongressCountsAllKindsInOneRun() {
        LocalDate congress = LocalDate.of(2020, 8, 12);
        assertThat(takeAtCongress("NQ", congress)).isEqualTo("01-NQ/HU");
        assertThat(takeAtCongress("BC", congress)).isEqualTo("02-BC/HU");
        assertThat(takeAtCongress("TB", congress.plusDays(1))).isEqualTo("03-TB/HU");
    }

    @Test
    void aNewTermStartsAtOneForKindsThatWereKeptBefore() {
        open("HU", Set.of("TB"), 44);
        take("HU", "TB", DAY);
        house.as(
                "chanhvanphong",
                room -> room.get(Terms.class).open(body("HU").id(), "Nhiệm kỳ 2025-2030", LocalDate.of(2025, 1, 15)));

        assertThat(take("HU", "TB", LocalDate.of(2025, 1, 16)).written()).isEqualTo("01-TB/HU");
        assertThat(take("HU", "TB", LocalDate.of(2025, 1, 17)).written()).isEqualTo("02-TB/HU");
    }

    @Test
    void whereNobodyHasSaidHowFarThePaperRegisterHasComeNoNumberIsGiven() {
        assertThatThrownBy(() -> take("HU", "CTr", DAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("series.notOpened");
    }

    @Test
    void aBodyThatHasEndedIssuesNothing() {
        open("BTGHU", Set.of("KH"), 0);

        assertThat(take("BTGHU", "KH", LocalDate.of(2025, 2, 28)).written()).isEqualTo("01-KH/BTGHU");
        assertThatThrownBy(() -> take("BTGHU", "KH", LocalDate.of(2025, 3, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessage("body.notIssuing");
    }

    @Test
    void aNumberReservedForADocumentIsCarriedByItOnceItIsEntered() {
        SeriesView series = open("HU", Set.of("CV"), 45);
        NumberView reserved = house.as(CLERK, room -> room.get(Registers.class).reserve(order("HU", "CV", DAY)));

        boolean free =
                house.as(CLERK, room -> room.get(Registers.class).enter(order("HU", "CV", DAY), 46, "", "46-CV/HU", 1));
        boolean again =
                house.as(CLERK, room -> room.get(Registers.class).enter(order("HU", "CV", DAY), 46, "", "46-CV/HU", 2));

        assertThat(free).isTrue();
        assertThat(again).as("another document may not carry it").isFalse();
        List<NumberView> book =
                house.as(CLERK, room -> room.get(Registers.class).book(series.id(), 0, 10));
        assertThat(book).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(reserved.id());
            assertThat(line.documentId()).isEqualTo(1);
        });
    }

    @Test
    void aNumberUsedOutsideIsNoGapAndAnUnexplainedOneIs() {
        SeriesView series = open("HU", Set.of("CV"), 45);
        NumberView first = take("HU", "CV", DAY);
        house.as(CLERK, room -> room.get(Registers.class).outside(order("HU", "CV", DAY), 47, ""));
        NumberView next = take("HU", "CV", DAY);

        assertThat(List.of(first.number(), next.number())).containsExactly(46, 48);
        assertThat(gaps()).isEmpty();
        house.as(CLERK, room -> room.get(Registers.class).outside(order("HU", "CV", DAY), 51, ""));
        assertThat(gaps()).containsExactly(new Gap(series.id(), 49, 50));
    }

    @Test
    void aReservedNumberThatIsGivenBackStaysInTheBookAndIsNeverGivenAgain() {
        open("HU", Set.of("KH"), 0);
        NumberView reserved = house.as(CLERK, room -> room.get(Registers.class).reserve(order("HU", "KH", DAY)));
        house.as(CLERK, room -> room.get(Registers.class).makeVoid(reserved.id(), "Kế hoạch không ban hành"));

        assertThat(take("HU", "KH", DAY).number()).isEqualTo(2);
        assertThat(gaps()).isEmpty();
        assertThatThrownBy(() ->
                        house.as(CLERK, room -> room.get(Registers.class).makeVoid(reserved.id(), "Lần nữa")))
                .isInstanceOf(Refusal.class)
                .hasMessage("number.notReserved");
    }

    @Test
    void aNumberMayBeGivenOnceMoreWithALetterAndAReason() {
        open("HU", Set.of("KH"), 0);
        take("HU", "KH", DAY);

        assertThat(again(1).written()).isEqualTo("01a-KH/HU");
        assertThat(again(1).written()).isEqualTo("01b-KH/HU");
        assertThatThrownBy(() -> again(2)).isInstanceOf(Refusal.class).hasMessage("number.notYetUsed");
    }

    @Test
    void twoHundredTakenAtOnceOfWhichHalfAreRolledBackGiveEachNumberOnceWithoutAGap() throws Exception {
        SeriesView series = open("HU", Set.of("TB"), 4);
        List<Callable<Integer>> attempts = IntStream.range(0, 200)
                .<Callable<Integer>>mapToObj(
                        i -> () -> i % 2 == 0 ? take("HU", "TB", DAY).number() : takeInVain())
                .toList();

        List<Integer> numbers =
                AtOnce.all(attempts).stream().filter(n -> n > 0).sorted().toList();

        assertThat(numbers).isEqualTo(IntStream.range(5, 105).boxed().toList());
        assertThat(gaps()).isEmpty();
        long inTheBook = house.as(CLERK, room -> room.get(Registers.class).count(series.id()));
        assertThat(inTheBook).isEqualTo(100);
    }

    @Test
    void manyFirstDocumentsOfANewTermAtOnceOpenOneSeries() throws Exception {
        open("HU", Set.of("TB"), 44);
        house.as(
                "chanhvanphong",
                room -> room.get(Terms.class).open(body("HU").id(), "Nhiệm kỳ 2025-2030", LocalDate.of(2025, 1, 15)));
        Callable<Integer> first =
                () -> take("HU", "TB", LocalDate.of(2025, 1, 16)).number();

        assertThat(AtOnce.all(java.util.Collections.nCopies(20, first)))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
    }

    private NumberView again(int number) {
        return house.as(
                CLERK, room -> room.get(Registers.class).reserveAgain(order("HU", "KH", DAY), number, "Cấp bổ sung"));
    }

    private Integer takeInVain() {
        assertThatThrownBy(() -> house.as(CLERK, room -> {
                    room.get(Registers.class).take(order("HU", "TB", DAY));
                    throw new IllegalArgumentException("Không viết được văn bản");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        return 0;
    }

    private NumberView take(String code, String kind, LocalDate day) {
        return house.as(CLERK, room -> room.get(Registers.class).take(order(code, kind, day)));
    }

    private String takeAtCongress(String kind, LocalDate day) {
        long committee = body("HU").id();
        return house.as(CLERK, room -> room.get(Registers.class).take(new NumberOrder(committee, kind, day, true)))
                .written();
    }

    private NumberOrder order(String code, String kind, LocalDate day) {
        return NumberOrder.of(body(code).id(), kind, day);
    }

    private SeriesView open(String code, Set<String> kinds, int lastUsed) {
        long body = body(code).id();
        return house.as(CLERK, room -> {
            TermView term = room.get(Terms.class).termOn(body, DAY).orElseThrow();
            return room.get(Registers.class).open(new NewSeries(body, term.id(), kinds, lastUsed));
        });
    }

    private List<Gap> gaps() {
        return house.as(CLERK, room -> room.get(Registers.class).gaps());
    }

    private BodyView body(String code) {
        return house.as(CLERK, room -> room.get(Bodies.class).find(code, DAY).orElseThrow());
    }
}
