package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.book.ArrivalView;
import vn.giaoban.archive.book.Arrivals;
import vn.giaoban.archive.book.NewArrival;
import vn.giaoban.archive.book.OutgoingBooks;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.register.BookClosings;
import vn.giaoban.archive.register.NewSeries;
import vn.giaoban.archive.register.NumberOrder;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.register.SeriesView;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Table;

/** The books of documents in and out on a real database; once for each database. */
abstract class BookSuite {

    private static final String CLERK = "vanthu";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

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
    void numbersOfArrivalsRunFromOneInEveryYear() {
        assertThat(arrived(LocalDate.of(2023, 12, 29)).number()).isEqualTo(1);
        assertThat(arrived(LocalDate.of(2023, 12, 30)).number()).isEqualTo(2);
        assertThat(arrived(LocalDate.of(2024, 1, 2)).number()).isEqualTo(1);
        refused("day.ahead", () -> arrived(LocalDate.of(2024, 4, 2)));
    }

    @Test
    void anArrivalIsHandedOnToABody() {
        ArrivalView line = arrived(DAY);
        ArrivalView handed = arrivals(all -> all.handOn(line.id(), line.version(), "BTCHU", DAY, "Phạm Thị Ngọc Ánh"));
        assertThat(handed.handedToName()).isEqualTo("Ban Tổ chức");
        refused("version.stale", () -> arrivals(all -> all.handOn(line.id(), line.version(), "BTGHU", DAY, null)));
        refused(
                "arrival.handedEarlier",
                () -> arrivals(all -> all.handOn(line.id(), handed.version(), "BTGHU", DAY.minusDays(1), null)));
    }

    @Test
    void aClosedIncomingBookHasNoNewEntryAndPrintsWithItsNotes() {
        arrived(LocalDate.of(2023, 12, 29));
        ArrivalView last = arrived(LocalDate.of(2023, 12, 30));
        arrivals(all -> all.close(2023, LocalDate.of(2023, 12, 31), "Hết năm"));
        refused("book.closed", () -> arrived(LocalDate.of(2023, 12, 31)));
        refused("book.closed", () -> arrivals(all -> all.handOn(last.id(), last.version(), "BTCHU", DAY, null)));
        refused("book.closed", () -> arrivals(all -> all.close(2023, DAY, null)));
        Table book = arrivals(all -> all.printed(2023));
        assertThat(book.wide()).isTrue();
        assertThat(book.columns()).hasSize(10);
        assertThat(book.rows()).extracting(row -> row.get(1)).containsExactly("1", "2");
        assertThat(book.below())
                .containsExactly(
                        "Sổ này có 2 văn bản đến, từ số 1 đến số 2.",
                        "Khóa sổ ngày 31/12/2023, người khóa sổ: vanthu. Hết năm");
        assertThat(arrived(LocalDate.of(2024, 1, 2)).number()).isEqualTo(1);
    }

    @Test
    void aClosedOutgoingBookGivesOutNoNumberAndKeepsWhatStandsInIt() {
        SeriesView series = opened();
        NumberOrder order = NumberOrder.of(series.bodyId(), "KH", DAY);
        long kept = registers(all -> all.reserve(order)).id();
        long document = document("02-KH/HU", "Kế hoạch số hai");
        refused("series.reserved", () -> close(series));
        registers(all -> all.makeVoid(kept, "Không dùng"));
        registers(all -> all.outside(order, 3, ""));
        close(series);

        refused("series.closed", () -> registers(all -> all.reserve(order)));
        refused("series.closed", () -> registers(all -> all.outside(order, 9, "")));
        refused("series.closed", () -> close(series));
        document("07-KH/HU", "Kế hoạch cũ nhập sau khi khóa sổ");
        house.as(CLERK, room -> {
            var seen = room.get(Documents.class).find(document).orElseThrow();
            return room.get(Documents.class)
                    .correct(document, seen.version(), details("05-KH/HU", "Kế hoạch số hai đã sửa"));
        });
        Table book = house.as(CLERK, room -> room.get(OutgoingBooks.class).printed(series.id()));
        assertThat(book.rows())
                .as("no line came, none went")
                .hasSize(Math.toIntExact(registers(all -> all.count(series.id()))));
        assertThat(book.rows()).extracting(row -> row.get(0)).doesNotContain("07-KH/HU", "05-KH/HU");
        assertThat(book.rows()).extracting(row -> row.get(7)).contains("Hủy số: Không dùng", "Số cấp ngoài hệ thống");
        assertThat(book.below().get(1)).startsWith("Khóa sổ ngày 20/03/2024");
    }

    private SeriesView opened() {
        return house.as(CLERK, room -> {
            long committee =
                    room.get(Bodies.class).find("HU", DAY).orElseThrow().id();
            long term =
                    room.get(Terms.class).termOn(committee, DAY).orElseThrow().id();
            return room.get(Registers.class).open(new NewSeries(committee, term, Set.of("KH"), 0));
        });
    }

    private void close(SeriesView series) {
        house.as(CLERK, room -> room.get(BookClosings.class).close(series.id(), DAY, null));
    }

    private long document(String number, String subject) {
        return house.as(
                        CLERK,
                        room -> room.get(Documents.class)
                                .create(NewDocument.ofText(details(number, subject), Circulation.all(), "Nội dung")))
                .document()
                .id();
    }

    private static DocumentDetails details(String number, String subject) {
        return new DocumentDetails("KH", number, DAY, "HU", subject, "Trần Văn Khải");
    }

    private ArrivalView arrived(LocalDate day) {
        return arrivals(all -> all.register(new NewArrival(
                day, "Tỉnh ủy Tân Hà", "12-CV/TU", day.minusDays(2), "Công văn về sơ kết", null, null, null)));
    }

    private <T> T arrivals(Function<Arrivals, T> work) {
        return house.as(CLERK, room -> work.apply(room.get(Arrivals.class)));
    }

    private <T> T registers(Function<Registers, T> work) {
        return house.as(CLERK, room -> work.apply(room.get(Registers.class)));
    }

    private static void refused(String reason, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(reason);
    }
}
