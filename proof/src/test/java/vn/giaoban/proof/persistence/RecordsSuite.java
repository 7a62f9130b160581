package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.DocumentFilter;
import vn.giaoban.archive.document.DocumentIndexSource;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentState;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.Entry;

/** Documents, their circulation and the outbox on a real database; once for each database. */
abstract class RecordsSuite {

    private static final String CLERK = "vanthu";
    private static final Circulation ORGANISATION = Circulation.to(Set.of("BTCHU"));

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
    void aDocumentIsReadByThoseItIsCirculatedToAndIsNotThereForOthers() {
        DocumentView document = create("Kế hoạch rà soát quy hoạch", ORGANISATION);

        assertThat(find("bantochuc", document.id()))
                .map(DocumentView::circulation)
                .contains(ORGANISATION);
        assertThat(find("bantuyengiao", document.id())).isEmpty();
        assertThat(find("nghiencuu", document.id())).isEmpty();
        assertThat(count("bantochuc")).isOne();
        assertThat(count("bantuyengiao")).isZero();
    }

    @Test
    void whoseBodyIsNoLongerAmongTheReadersLosesTheDocumentWithTheChange() {
        DocumentView document = create("Kế hoạch rà soát quy hoạch", ORGANISATION);
        DocumentView changed = house.as(
                CLERK,
                room -> room.get(Documents.class)
                        .circulate(document.id(), document.version(), Circulation.to(Set.of("BTGHU"))));

        assertThat(changed.version()).isGreaterThan(document.version());
        assertThat(find("bantochuc", document.id())).isEmpty();
        assertThat(find("bantuyengiao", document.id())).isPresent();
        assertThat(house.number("select count(*) from index_outbox where rights_changed = true and entry_id = "
                        + document.id()))
                .as("until the index has followed nobody finds it")
                .isOne();
    }

    @Test
    void aDocumentItsTextItsAuditAndItsRowForTheIndexStandTogetherOrNotAtAll() {
        DocumentView document = create("Kế hoạch có hàng đợi", Circulation.all());
        assertThat(everythingOfDocuments()).containsExactly(1L, 2L, 1L, 1L);

        assertThatThrownBy(() -> house.as(CLERK, room -> {
                    room.get(Documents.class).create(wanted("Kế hoạch bỏ dở", ORGANISATION, null));
                    throw new IllegalArgumentException("Mất điện");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(everythingOfDocuments()).containsExactly(1L, 2L, 1L, 1L);
        assertThat(house.number("select entry_id from index_outbox")).isEqualTo(document.id());
        assertThat(house.number("select count(*) from access_profile"))
                .as("nor is the circulation of what was not saved left behind")
                .isOne();
    }

    @Test
    void ofTwoWhoCorrectTheSameVersionTheSecondIsRefused() {
        DocumentView document = create("Kế hoạch hai người sửa", Circulation.all());
        correct(document, "Kế hoạch người thứ nhất sửa");

        assertThatThrownBy(() -> correct(document, "Kế hoạch người thứ hai sửa"))
                .isInstanceOf(Refusal.class)
                .hasMessage("version.stale");
    }

    @Test
    void ofTwoWhoCorrectAtTheSameMomentTheDatabaseLetsOneThrough() {
        DocumentView document = create("Kế hoạch hai người sửa", Circulation.all());

        assertThatThrownBy(() -> house.as(CLERK, room -> {
                    room.get(Documents.class).find(document.id());
                    correct(document, "Kế hoạch người nhanh hơn sửa");
                    return room.get(Documents.class)
                            .correct(document.id(), document.version(), details("Kế hoạch người chậm hơn sửa"));
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(find(CLERK, document.id())).map(DocumentView::subject).contains("Kế hoạch người nhanh hơn sửa");
    }

    @Test
    void ofManyWhoEnterTheSameForeignDocumentAtOnceOneSucceeds() throws Exception {
        Callable<Boolean> attempt = () -> {
            try {
                house.as(
                        CLERK,
                        room -> room.get(Documents.class).create(wanted("Văn bản đến", ORGANISATION, "tinh-17")));
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        };

        assertThat(AtOnce.all(Collections.nCopies(8, attempt)))
                .filteredOn(succeeded -> succeeded)
                .hasSize(1);
        assertThat(house.number("select count(*) from document")).isOne();
        assertThat(house.number("select count(*) from index_outbox")).isOne();
    }

    @Test
    void manyWhoNeedTheSameNewCirculationAtOnceShareOneProfile() throws Exception {
        Circulation rare = Circulation.to(Set.of("BTCHU", "UBKTHU", "TTCT"));
        Callable<Long> attempt = () -> create("Kế hoạch phối hợp", rare).id();

        assertThat(AtOnce.all(Collections.nCopies(8, attempt))).doesNotHaveDuplicates();
        assertThat(house.number("select count(distinct profile_id) from document"))
                .isOne();
        assertThat(house.number("select count(*) from access_profile_body")).isEqualTo(3);
        assertThat(count("trungtamchinhtri")).isEqualTo(8);
    }

    @Test
    void theListIsNewestFirstAndItsPagesHaveNoGapAndNoOverlap() {
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(create("Kế hoạch thứ " + i, Circulation.all()).id());
        }
        List<Long> paged = new ArrayList<>();
        for (int first = 0; first < 9; first += 3) {
            int from = first;
            house.as(CLERK, room -> room.get(Documents.class).page(DocumentFilter.any(), from, 3)).stream()
                    .map(DocumentLine::id)
                    .forEach(paged::add);
        }

        Collections.reverse(made);
        assertThat(paged).isEqualTo(made);
        assertThat(count(CLERK)).isEqualTo(7);
        DocumentFilter of2024 = new DocumentFilter(Set.of("KH"), Set.of("VPHU"), Set.of(2024), DocumentState.ACTIVE);
        assertThat(house.<Long>as(CLERK, room -> room.get(Documents.class).count(of2024)))
                .isEqualTo(7);
    }

    @Test
    void theIndexWalksThroughAllDocumentsByTheirIds() {
        for (int i = 0; i < 5; i++) {
            create("Kế hoạch thứ " + i, Circulation.all());
        }
        List<Long> walked = new ArrayList<>();
        long last = 0;
        List<Long> portion = after(last);
        while (!portion.isEmpty()) {
            walked.addAll(portion);
            last = portion.get(portion.size() - 1);
            portion = after(last);
        }

        assertThat(walked).isSorted().doesNotHaveDuplicates().hasSize(5);
        List<Entry> loaded =
                house.as(CLERK, room -> room.get(DocumentIndexSource.class).load(walked));
        assertThat(loaded).extracting(entry -> entry.key().id()).containsExactlyInAnyOrderElementsOf(walked);
        assertThat(house.<Long>as(
                        CLERK, room -> room.get(DocumentIndexSource.class).count()))
                .isEqualTo(5);
    }

    @Test
    void theViewsForListsSpeakOfDocumentsAndOfBodiesByTheNameOfTheDay() {
        DocumentView document = create("Kế hoạch trong danh mục", Circulation.all());

        assertThat(house.rows("select d.subject from document_heading d join body_heading b on b.body_id = d.issuer_id"
                        + " where d.id = " + document.id() + " and b.symbol = 'VPHU'"
                        + " and (b.valid_from is null or b.valid_from <= d.issued_on)"
                        + " and (b.valid_to is null or b.valid_to >= d.issued_on)"))
                .isEqualTo(List.of("Kế hoạch trong danh mục"));
        assertThat(house.number("select count(*) from body_heading where code = 'BTGHU'"))
                .isOne();
    }

    private List<Long> everythingOfDocuments() {
        return LongStream.of(
                        house.number("select count(*) from document"),
                        house.number("select count(*) from file_page"),
                        house.number("select count(*) from index_outbox"),
                        house.number("select count(*) from audit_event where subject_type = 'document'"))
                .boxed()
                .toList();
    }

    private List<Long> after(long id) {
        return house.as(CLERK, room -> room.get(DocumentIndexSource.class).idsAfter(id, 2));
    }

    private DocumentView correct(DocumentView seen, String subject) {
        return house.as(CLERK, room -> room.get(Documents.class).correct(seen.id(), seen.version(), details(subject)))
                .document();
    }

    private Optional<DocumentView> find(String who, long id) {
        return house.as(who, room -> room.get(Documents.class).find(id));
    }

    private long count(String who) {
        return house.as(who, room -> room.get(Documents.class).count(DocumentFilter.any()));
    }

    private DocumentView create(String subject, Circulation circulation) {
        return house.as(CLERK, room -> room.get(Documents.class).create(wanted(subject, circulation, null)))
                .document();
    }

    private static NewDocument wanted(String subject, Circulation circulation, String externalId) {
        return new NewDocument(details(subject), circulation, externalId, "Trang một\fTrang hai", List.of(), null);
    }

    private static DocumentDetails details(String subject) {
        return new DocumentDetails("KH", null, LocalDate.of(2024, 3, 20), "VPHU", subject, "Nguyễn Hữu Quýnh");
    }
}
