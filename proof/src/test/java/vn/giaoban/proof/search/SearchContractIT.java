package vn.giaoban.proof.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaoban.proof.search.Shelf.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.search.Dimension;
import vn.giaoban.archive.search.EngineSettings;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryKey;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.Explanation;
import vn.giaoban.archive.search.IndexFolderInUse;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.Permitted;
import vn.giaoban.archive.search.SearchEngine;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchRequest.Reading;
import vn.giaoban.archive.search.SearchRequest.Sort;
import vn.giaoban.archive.search.SearchResult;
import vn.giaoban.archive.search.SearchResult.Facet;
import vn.giaoban.archive.search.SearchResult.Fragment;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.archive.search.Stamp;
import vn.giaoban.archive.search.Suggestion;

/** What a search must answer, whichever engine holds the index. Scores differ between engines; the order must not. */
@ResourceLock("engine")
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class SearchContractIT {

    private static final Map<Engine, Integer> EXECUTED = new EnumMap<>(Engine.class);
    private static final Permitted VISITOR = Permitted.to(ALL);
    private static final Permitted BOARD = Permitted.to(ALL, ORGANISATION);

    private static EngineSettings settings;
    private static SearchEngine engine;
    private static IndexGeneration shelf;

    private final Engine kind;

    SearchContractIT(Engine kind) {
        this.kind = kind;
    }

    @BeforeParameterizedClassInvocation
    static void start(Engine kind) {
        settings = kind.empty();
        engine = new SearchEngine(settings);
        shelf = engine.open(1);
        assertThat(shelf.index(entries())).isEmpty();
        shelf.refresh();
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        if (shelf != null) {
            shelf.close();
            engine.close();
        }
        shelf = null;
        engine = null;
        settings = null;
    }

    @AfterEach
    void count() {
        EXECUTED.merge(kind, 1, Integer::sum);
    }

    @AfterAll
    static void everyEngineRanTheSameTests() throws IOException {
        String report = Stream.of(Engine.values())
                .map(engine -> "search contract on %s: %d tests executed%n"
                        .formatted(engine, EXECUTED.getOrDefault(engine, 0)))
                .collect(Collectors.joining());
        Files.writeString(Path.of("target", "executed-per-engine.txt"), report);
        assertThat(EXECUTED).as("no engine is missing").containsOnlyKeys(Engine.values());
        assertThat(Set.copyOf(EXECUTED.values()))
                .as("every engine ran the same number of tests")
                .hasSize(1);
    }

    // --- words -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"Huyện ủy", "Huyện uỷ", "HUYỆN ỦY", "huyện uỷ", "huyen uy", "HUYEN UY", "huyện uy"})
    void theCommitteeIsFoundHoweverItIsSpelt(String spelt) {
        assertThat(ids(spelt)).contains(NOTICE, PLAN, SCAN);
        assertThat(ids(apart(spelt))).isEqualTo(ids(spelt));
    }

    @Test
    void toneMarksStandWhereTheWriterPutThem() {
        assertThat(ids("thoả thuận")).containsExactly(CONCLUSION, PLAN);
        assertThat(ids("thỏa thuận")).isEqualTo(ids("thoả thuận"));
        assertThat(ids("hòa giải")).containsExactly(OLD_NOTICE);
        assertThat(ids("hoà giải")).containsExactly(OLD_NOTICE);
        assertThat(ids("khoẻ mạnh")).containsExactly(DIRECTIVE);
    }

    @Test
    void aDecomposedTextIsFoundByAComposedQueryAndTheOtherWayRound() {
        assertThat(ids("thủy lợi")).containsExactly(DIRECTIVE);
        assertThat(ids(apart("thủy lợi"))).containsExactly(DIRECTIVE);
        assertThat(ids(apart("khoa giáo"))).containsExactly(CONCLUSION);
    }

    @Test
    void aTextWithoutMarksIsFoundByAQueryWithThem() {
        assertThat(ids("lịch tiếp dân")).containsExactly(SCAN);
    }

    @Test
    void withExactMarksCountButTheirPlaceDoesNot() {
        assertThat(ids(SearchRequest.of("Huyện ủy").reading(Reading.EXACT)))
                .contains(NOTICE, PLAN)
                .doesNotContain(SCAN);
        assertThat(ids(SearchRequest.of("Huyện uỷ").reading(Reading.EXACT)))
                .isEqualTo(ids(SearchRequest.of("Huyện ủy").reading(Reading.EXACT)));
        assertThat(ids(SearchRequest.of("huyen uy").reading(Reading.EXACT))).containsExactly(SCAN);
        assertThat(ids(SearchRequest.of("lịch tiếp dân").reading(Reading.EXACT)))
                .isEmpty();
    }

    @Test
    void noSyllableIsTakenForAStopWord() {
        assertThat(ids("chỉ thị")).first().isEqualTo(DIRECTIVE);
        assertThat(ids("của")).contains(NOTICE, PLAN);
    }

    @Test
    void aPhraseInQuotesIsFoundAsAPhrase() {
        assertThat(ids("\"Dân vận khéo\"")).containsExactlyInAnyOrder(NOTICE, CLAUSE, TASK);
        assertThat(ids("“dan van kheo”")).containsExactlyInAnyOrder(NOTICE, CLAUSE, TASK);
        assertThat(ids("«Dân van khéo»")).containsExactlyInAnyOrder(NOTICE, CLAUSE, TASK);
        assertThat(ids(apart("\"DÂN VẬN KHÉO\""))).containsExactlyInAnyOrder(NOTICE, CLAUSE, TASK);
        assertThat(ids("\"khéo vận dân\"")).isEmpty();
        assertThat(ids("\"Dân vận khéo\" khảo sát")).containsExactlyInAnyOrder(NOTICE, TASK);
    }

    @Test
    void wordsMayBeSpreadOverNamesNumberSubjectAndText() {
        assertThat(ids("Nguyễn Thị Hòa giao ban khảo sát")).containsExactly(NOTICE);
    }

    @Test
    void whatHoldsTheWordsTogetherStandsBeforeWhatHoldsThemApart() {
        assertThat(ids("dân vận khéo")).first().isIn(TASK, CLAUSE);
        assertThat(ids("dân vận khéo")).last().isEqualTo(NOTICE_OF_OFFICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "\"\"", "-", "…", "<>", "()[]{}", "*", "\\", "\"", "&&||!"})
    void signsAloneFindNothingAndBreakNothing(String signs) {
        assertThat(search(SearchRequest.of(signs)).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND OR NOT", "huyện ủy)", "title:(a", "a~2^9", "/.*/", "[1 TO 2]", "\u0000\uFFFF", "🇻🇳"})
    void theSyntaxOfAnEngineIsTextLikeAnyOther(String typed) {
        assertThat(search(SearchRequest.of(typed)).total()).isBetween(0L, visible());
    }

    @Test
    void aVeryLongQueryIsAnsweredFromItsBeginning() {
        String typed = "giao ban quý ".repeat(2_000);
        assertThat(search(SearchRequest.of(typed)).total()).isPositive();
    }

    @Test
    void anEmptyQueryFindsEverythingNewestFirst() {
        assertThat(ids(""))
                .containsExactly(
                        NOTICE_OF_OFFICE,
                        NOTICE,
                        TASK,
                        CLAUSE,
                        HOSTILE,
                        DIRECTIVE,
                        PLAN,
                        CONCLUSION,
                        SCAN,
                        OLD_NOTICE,
                        DECREE,
                        UNDATED);
    }

    // --- numbers ---------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "23-KL/HU",
                "23 KL HU",
                "kl 23",
                "số 23-KL/HU",
                "Số: 23 - KL/HU",
                "23/KL-HU",
                "23–KL/HU",
                "23-kl/hu",
                "kết luận số 23",
                "ket luan so 23-kl/hu"
            })
    void aNumberInAnySpellingIsFoundFirstAndThenWhatCitesIt(String spelt) {
        assertThat(ids(spelt)).startsWith(CONCLUSION);
        assertThat(ids(apart(spelt))).isEqualTo(ids(spelt));
        assertThat(search(SearchRequest.of(spelt)).interpretedAs()).startsWith("23-KL");
    }

    @Test
    void theExactNumberStandsBeforeTheSameNumberOfAnotherBody() {
        assertThat(ids("05-TB/HU")).containsExactly(NOTICE, OLD_NOTICE, NOTICE_OF_OFFICE);
        assertThat(ids("5 tb hu")).containsExactly(NOTICE, OLD_NOTICE, NOTICE_OF_OFFICE);
        assertThat(ids("5 tb vphu")).containsExactly(NOTICE_OF_OFFICE, NOTICE, OLD_NOTICE);
        assertThat(ids("23-KL/HU")).containsExactly(CONCLUSION, PLAN);
    }

    @Test
    void stateNumbersAndReversedOnesAreFoundToo() {
        assertThat(ids("12/2015/nd-cp")).startsWith(DECREE);
        assertThat(ids("12/2015/NĐ-CP")).startsWith(DECREE);
        assertThat(ids("25-CT/HU")).startsWith(DIRECTIVE);
    }

    @Test
    void aNumberAmongWordsPutsItsDocumentFirst() {
        assertThat(ids("kế hoạch thực hiện 23-KL/HU")).startsWith(CONCLUSION, PLAN);
    }

    @Test
    void wordsAreNotTakenForANumber() {
        assertThat(search(SearchRequest.of("giao ban quý I năm 2024")).interpretedAs())
                .isNull();
        assertThat(ids("giao ban quý I năm 2024")).startsWith(NOTICE);
    }

    // --- filters, order, pages ---------------------------------------------------------------------------------------

    @Test
    void filtersNarrowAndTheirValuesWiden() {
        assertThat(ids(SearchRequest.of("").among(Dimension.KIND, List.of("KL", "KH"))))
                .containsExactly(PLAN, CONCLUSION);
        assertThat(ids(SearchRequest.of("")
                        .among(Dimension.KIND, List.of("TB"))
                        .among(Dimension.ISSUER, List.of("HU"))))
                .containsExactly(NOTICE, SCAN, OLD_NOTICE);
        assertThat(ids(SearchRequest.of("").among(Dimension.YEAR, List.of("2016"))))
                .containsExactly(SCAN, OLD_NOTICE);
        assertThat(ids(SearchRequest.of("").among(Dimension.TERM, List.of("2015-2020"))))
                .containsExactly(SCAN, OLD_NOTICE);
        assertThat(ids(SearchRequest.of("").types(EntryType.CLAUSE, EntryType.TASK)))
                .containsExactly(TASK, CLAUSE);
        assertThat(ids(SearchRequest.of("huyện ủy").among(Dimension.KIND, List.of("KH"))))
                .containsExactly(PLAN);
        assertThat(ids(SearchRequest.of("").among(Dimension.KIND, List.of("kh"))))
                .isEmpty();
    }

    @Test
    void theDaysOfIssueAreBothIncluded() {
        LocalDate first = LocalDate.of(2024, 3, 1);
        LocalDate last = LocalDate.of(2024, 3, 25);
        assertThat(ids(SearchRequest.of("").issued(first, last)))
                .containsExactly(NOTICE, TASK, CLAUSE, HOSTILE, DIRECTIVE);
        assertThat(ids(SearchRequest.of("").issued(null, LocalDate.of(2015, 12, 31))))
                .containsExactly(DECREE);
        assertThat(ids(SearchRequest.of("").issued(LocalDate.of(2024, 4, 1), null)))
                .containsExactly(NOTICE_OF_OFFICE);
    }

    @Test
    void hitsAreOrderedByDateOrByNumberOnDemand() {
        assertThat(ids(SearchRequest.of("huyện ủy").sort(Sort.DATE))).containsExactly(NOTICE, PLAN, SCAN);
        assertThat(ids(SearchRequest.of("").sort(Sort.NUMBER).types(EntryType.DOCUMENT)))
                .containsExactly(
                        NOTICE,
                        OLD_NOTICE,
                        NOTICE_OF_OFFICE,
                        HOSTILE,
                        DECREE,
                        CONCLUSION,
                        DIRECTIVE,
                        PLAN,
                        SCAN,
                        UNDATED);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagesFollowEachOtherWithoutGapOrOverlap(Sort sort) {
        SearchRequest request = SearchRequest.of("").sort(sort);
        List<Long> all = ids(request);
        List<Long> paged = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            paged.addAll(ids(request.page(page, 5)));
        }
        assertThat(paged).isEqualTo(all);
        assertThat(byCursor(request.page(0, 5))).isEqualTo(all);
        assertThat(search(request.page(0, 5)).total()).isEqualTo(visible());
        assertThat(search(request.page(7, 5)).hits()).isEmpty();
    }

    @Test
    void aCursorContinuesAScoredSearch() {
        SearchRequest request = SearchRequest.of("huyện ủy giao ban dân vận");
        assertThat(byCursor(request.page(0, 1))).isEqualTo(ids(request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "e30", "W10", "Wy0xXQ", "bnVsbA"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> search(SearchRequest.of("").after(cursor)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesBeyondTheWindowAndOversizedPagesAreRefused() {
        assertThatThrownBy(() -> SearchRequest.of("").page(50, 200)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SearchRequest.of("").page(0, 201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SearchRequest.of("").page(-1, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThat(search(SearchRequest.of("").page(49, 200)).hits()).isEmpty();
    }

    // --- what is shown -----------------------------------------------------------------------------------------------

    @Test
    void aHitCarriesWhatAListShows() {
        Hit hit = search(SearchRequest.of("12/2015/NĐ-CP")).hits().get(0);
        assertThat(hit.type()).isEqualTo(EntryType.DOCUMENT);
        assertThat(hit.number()).isEqualTo("12/2015/NĐ-CP");
        assertThat(hit.kind()).isEqualTo("NĐ");
        assertThat(hit.issuer()).isEqualTo("CP");
        assertThat(hit.externalId()).isEqualTo("nd-12-2015");
        assertThat(hit.issuedOn()).isEqualTo(LocalDate.of(2015, 2, 12));
        assertThat(hit.subject()).isEqualTo("Nghị định quy định chi tiết thi hành");
        assertThat(hit.score()).isPositive();
        Hit limited = search(SearchRequest.of("23-KL/HU")).hits().get(0);
        assertThat(limited.validFrom()).isEqualTo(LocalDate.of(2023, 11, 8));
        assertThat(limited.validTo()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void markupOfATextIsShownAsText() {
        SearchResult result = search(SearchRequest.of("báo cáo kiểm định"));
        Hit hit = result.hits().stream()
                .filter(h -> h.id() == HOSTILE)
                .findFirst()
                .orElseThrow();
        String html =
                String.join("", hit.fragments().stream().map(Fragment::html).toList());
        assertThat(html).contains("kiểm định</mark>").contains("&lt;img src=x onerror");
        assertThat(html.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
        assertThat(hit.subject()).isEqualTo("Báo cáo <b>khẩn</b> & \"nóng\"");
    }

    @Test
    void theHeadingIsFoundButNotRepeatedInTheFragments() {
        Hit hit = search(SearchRequest.of("kết luận thường trực hội nghị giao ban"))
                .hits()
                .get(0);
        assertThat(hit.id()).isEqualTo(NOTICE);
        assertThat(hit.fragments())
                .extracting(Fragment::html)
                .noneMatch(html -> html.contains("quý I năm 2024") || html.contains("Nguyễn Thị Hòa"));
    }

    /** The notice bears its number only in its heading. */
    @ParameterizedTest
    @ValueSource(strings = {"05-TB/HU", "5 tb hu", "số 05-tb/hu", "Thông báo số 5"})
    void aNumberIsShownMarkedWhereItStands(String typed) {
        Hit notice = search(SearchRequest.of(typed)).hits().get(0);
        assertThat(notice.id()).isEqualTo(NOTICE);
        assertThat(notice.fragments()).first().satisfies(fragment -> {
            assertThat(fragment.html()).contains("<mark>");
            assertThat(fragment.html().replaceAll("</?mark>", "")).contains("05-TB&#x2F;HU");
            assertThat(fragment.page()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mô hình dân vận khéo", "mo hinh dan van kheo", "\"Dân vận khéo\"", "mô hinh dân van khéo"})
    void aFragmentMarksTheWordsAsWrittenAndKnowsItsPage(String typed) {
        Hit notice = search(SearchRequest.of(typed)).hits().stream()
                .filter(h -> h.id() == NOTICE)
                .findFirst()
                .orElseThrow();
        Fragment best = notice.fragments().get(0);
        assertThat(best.html()).contains("<mark>Dân vận khéo</mark>");
        assertThat(best.page()).isEqualTo(2);
        assertThat(best.html()).doesNotContainPattern("[\\uE000-\\uF8FF]");
    }

    @Test
    void aFragmentKeepsTheSpellingOfTheText() {
        Hit conclusion = search(SearchRequest.of("thoả thuận phối hợp")).hits().get(0);
        assertThat(conclusion.id()).isEqualTo(CONCLUSION);
        assertThat(conclusion.fragments().get(0).html()).contains("<mark>thỏa thuận phối hợp</mark>");
        assertThat(conclusion.fragments().get(0).page()).isEqualTo(1);
    }

    // --- facets --------------------------------------------------------------------------------------------------

    @Test
    void everyDimensionIsCountedOverAllHits() {
        SearchResult result = search(SearchRequest.of("").page(0, 1));
        assertThat(counts(result, Dimension.KIND)).containsExactly("TB 4", "BC 1", "CT 1", "KH 1", "KL 1", "NĐ 1");
        assertThat(counts(result, Dimension.ISSUER)).containsExactly("HU 8", "BDVHU 1", "CP 1", "VPHU 1");
        assertThat(counts(result, Dimension.YEAR)).containsExactly("2024 7", "2016 2", "2015 1", "2023 1");
        assertThat(counts(result, Dimension.TERM)).containsExactly("2020-2025 8", "2015-2020 2");
        assertThat(counts(result, Dimension.TYPE)).containsExactly("document 10", "clause 1", "task 1");
    }

    @Test
    void facetsFollowTheWordsAndTheFilters() {
        SearchResult result = search(SearchRequest.of("dân vận khéo").types(EntryType.TASK, EntryType.CLAUSE));
        assertThat(counts(result, Dimension.ISSUER)).containsExactly("BDVHU 1", "HU 1");
        assertThat(counts(result, Dimension.KIND)).isEmpty();
    }

    @Test
    void aChosenDimensionKeepsTheCountsOfItsOtherValues() {
        SearchResult all = search(SearchRequest.of("huyện ủy"));
        SearchResult plans = search(SearchRequest.of("huyện ủy").among(Dimension.KIND, List.of("KH")));
        assertThat(counts(plans, Dimension.KIND))
                .isEqualTo(counts(all, Dimension.KIND))
                .contains("TB 2", "KH 1");
        assertThat(counts(plans, Dimension.YEAR)).containsExactly("2024 1");
        assertThat(counts(
                        search(SearchRequest.of("huyện ủy")
                                .among(Dimension.KIND, List.of("KH"))
                                .among(Dimension.YEAR, List.of("2024"))),
                        Dimension.KIND))
                .containsExactlyInAnyOrder("KH 1", "TB 1");
    }

    @Test
    void signersAreCountedAndChosenByName() {
        assertThat(counts(search(SearchRequest.of("")), Dimension.SIGNER)).containsExactly("Trần Văn Hòa 2");
        assertThat(ids(SearchRequest.of("").among(Dimension.SIGNER, List.of("Trần Văn Hòa"))))
                .containsExactly(DIRECTIVE, PLAN);
    }

    // --- validity ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "2024-01-20, inForce, 103 106",
        "2024-01-20, notYetInForce, 104 105",
        "2024-04-01, inForce, 103 104 105 106",
        "2024-05-01, partlyInForce, 104",
        "2024-06-30, inForce, 103 105 106",
        "2024-07-01, replaced, 105",
        "2025-01-01, expired, 103",
        "2025-01-01, inForce, 106"
    })
    void whatIsInForceIsToldForAnyDay(LocalDate day, String state, String expected) {
        SearchRequest request = SearchRequest.of("").validOn(day);
        List<Long> wanted = Stream.of(expected.split(" ")).map(Long::valueOf).toList();
        SearchResult chosen = search(request.among(Dimension.VALIDITY, List.of(state)));
        assertThat(ids(chosen)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(chosen.hits())
                .allSatisfy(hit -> assertThat(hit.validity().word()).isEqualTo(state));
        assertThat(counts(search(request), Dimension.VALIDITY)).contains(state + " " + wanted.size());
        assertThat(counts(chosen, Dimension.VALIDITY)).isEqualTo(counts(search(request), Dimension.VALIDITY));
    }

    @Test
    void withoutADayNothingIsSaidOfValidity() {
        SearchResult result = search(SearchRequest.of("").among(Dimension.VALIDITY, List.of("expired")));
        assertThat(result.total()).isEqualTo(visible());
        assertThat(counts(result, Dimension.VALIDITY)).isEmpty();
        assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.validity()).isNull());
    }

    @Test
    void whatIsNoLongerInForceStandsBehindItsLike() {
        SearchRequest asked = SearchRequest.of("quy chế làm việc").types(EntryType.DOCUMENT);
        IndexGeneration own = engine.open(7);
        try {
            own.index(List.of(ruled(1, LocalDate.of(2020, 12, 31)), ruled(2, null)));
            own.refresh();
            assertThat(ids(own.search(asked.validOn(LocalDate.of(2020, 6, 1)), VISITOR)))
                    .as("both in force: the newer first")
                    .containsExactly(1L, 2L);
            SearchRequest later = asked.validOn(LocalDate.of(2024, 6, 1));
            assertThat(ids(own.search(later, VISITOR))).containsExactly(2L, 1L);
            assertThat(ids(own.search(later.sort(Sort.DATE), VISITOR))).containsExactly(1L, 2L);
            List<Hit> hits = own.search(later, VISITOR).hits();
            assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
        } finally {
            own.drop();
        }
    }

    private static Entry ruled(long id, LocalDate last) {
        return document(id, ALL)
                .kind("QC")
                .issuedOn(LocalDate.of(2020 - (int) id, 1, 1))
                .valid(LocalDate.of(2020 - (int) id, 1, 1), last)
                .subject("Quy chế làm việc của Ban Chấp hành")
                .pages(List.of("Quy chế làm việc gồm các điều sau."))
                .build();
    }

    // --- marks ---------------------------------------------------------------------------------------------------

    @Test
    void marksThatArePutBackAreSaidAndSearchedBesideWhatWasTyped() {
        UnaryOperator<String> restoration = words -> words.replace("dan van kheo", "dân vận khéo");
        SearchResult restored = shelf.search(SearchRequest.of("dan van kheo"), VISITOR, restoration);
        assertThat(restored.restored()).isEqualTo("dân vận khéo");
        assertThat(ids(restored))
                .containsAll(ids("dan van kheo"))
                .startsWith(ids("dân vận khéo").get(0));
        assertThat(shelf.search(SearchRequest.of("dan van kheo").reading(Reading.AS_TYPED), VISITOR, restoration)
                        .restored())
                .isNull();
        assertThat(shelf.search(SearchRequest.of("dân vận khéo"), VISITOR, restoration)
                        .restored())
                .isNull();
    }

    // --- likeness ------------------------------------------------------------------------------------------------

    @Test
    void whatSharesManyWordsIsLikeAndNothingIsLikeItself() {
        Entry notice = entries().stream()
                .filter(entry -> entry.key().id() == NOTICE)
                .findFirst()
                .orElseThrow();
        List<Hit> like = shelf.like(notice, LocalDate.of(2024, 4, 1), 5, VISITOR);
        assertThat(like).extracting(Hit::id).doesNotContain(NOTICE, HIDDEN, BOARD_ONLY);
        assertThat(like).allSatisfy(hit -> assertThat(hit.type()).isEqualTo(EntryType.DOCUMENT));
        for (Entry any : entries()) {
            assertThat(shelf.like(any, null, 3, VISITOR)).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(shelf.like(document(999, ALL).build(), null, 3, VISITOR)).isEmpty();
    }

    // --- rights --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"zorgonmật", "zorgonmat", "\"zorgonmật\"", "06-TB/HU", "6 tb hu", "nội bộ zorgonmật"})
    void whatTheCallerMayNotFindShiftsNothing(String asked) {
        SearchResult result = search(SearchRequest.of(asked));
        assertThat(result.total()).isZero();
        assertThat(result.hits()).isEmpty();
        assertThat(result.after()).isNull();
        assertThat(result.facets().values())
                .allSatisfy(values -> assertThat(values).isEmpty());
        assertThat(suggested(asked, VISITOR)).isEmpty();
        assertThat(ids(shelf.search(SearchRequest.of(asked), Permitted.to(SECRETARIAT))))
                .containsExactly(HIDDEN);
    }

    @Test
    void rightsHoldForHitsCountsAndFacetsAlike() {
        SearchResult visitor = search(SearchRequest.of(""));
        SearchResult board = shelf.search(SearchRequest.of(""), BOARD);
        assertThat(ids(visitor)).doesNotContain(HIDDEN, BOARD_ONLY);
        assertThat(ids(board)).contains(BOARD_ONLY).doesNotContain(HIDDEN);
        assertThat(board.total()).isEqualTo(visitor.total() + 1);
        assertThat(counts(visitor, Dimension.ISSUER)).doesNotContain("BTCHU 1");
        assertThat(counts(board, Dimension.ISSUER)).contains("BTCHU 1");
        assertThat(counts(visitor, Dimension.TERM)).noneMatch(f -> f.startsWith("2025-2030"));
        assertThat(counts(visitor, Dimension.YEAR)).noneMatch(f -> f.startsWith("2031"));
    }

    @Test
    void whoHoldsNoProfileFindsNothing() {
        Permitted nobody = Permitted.to();
        assertThat(shelf.search(SearchRequest.of(""), nobody).total()).isZero();
        assertThat(shelf.search(SearchRequest.of("huyện ủy"), nobody).facets().values())
                .allSatisfy(values -> assertThat(values).isEmpty());
        assertThat(suggested("ke hoach", nobody)).isEmpty();
    }

    @Test
    void whatIsWithheldIsGoneAtOnceForEveryone() {
        Permitted access = new Permitted(
                Set.of(ALL, ORGANISATION, SECRETARIAT),
                Set.of(new EntryKey(EntryType.DOCUMENT, NOTICE), new EntryKey(EntryType.TASK, TASK)));
        SearchResult result = shelf.search(SearchRequest.of("dân vận khéo"), access);
        assertThat(ids(result)).contains(CLAUSE, HIDDEN).doesNotContain(NOTICE, TASK);
        assertThat(counts(result, Dimension.TYPE)).noneMatch(f -> f.startsWith("task"));
        assertThat(suggested("05-tb", access)).doesNotContain(NOTICE).contains(OLD_NOTICE);
    }

    // --- why ---------------------------------------------------------------------------------------------------------

    @Test
    void itIsSaidWhatKeepsADocumentFromBeingFound() {
        SearchRequest asked = SearchRequest.of("dân vận khéo").among(Dimension.YEAR, Set.of("2024"));
        Explanation found = explained(asked, NOTICE);
        assertThat(found.found()).isTrue();
        assertThat(found.place()).isEqualTo(ids(asked).indexOf(NOTICE) + 1);
        assertThat(explained(asked.among(Dimension.YEAR, Set.of("2016")), NOTICE))
                .isEqualTo(new Explanation(true, false, null, Set.of(Dimension.YEAR), false, List.of(), false));
        assertThat(explained(asked.issued(LocalDate.of(2024, 4, 1), null), NOTICE))
                .isEqualTo(new Explanation(true, false, null, Set.of(), true, List.of(), false));
        assertThat(explained(SearchRequest.of("dân vận thủy lợi"), NOTICE).missing())
                .containsExactly("thủy", "lợi");
        assertThat(explained(SearchRequest.of(apart("\"thủy lợi\" dân")), NOTICE)
                        .missing())
                .containsExactly("\"thủy lợi\"");
        assertThat(explained(SearchRequest.of("thuong truc").reading(Reading.EXACT), NOTICE))
                .isEqualTo(new Explanation(true, false, null, Set.of(), false, List.of(), true));
    }

    @Test
    void ofWhatIsNotTheCallersNothingIsSaidButThatItIsNotShown() {
        assertThat(explained(SearchRequest.of("dân vận"), BOARD_ONLY))
                .isEqualTo(new Explanation(false, false, null, Set.of(), false, List.of(), false));
    }

    // --- suggestions ---------------------------------------------------------------------------------------------

    @Test
    void subjectsAndNumbersAreSuggestedWhileTyping() {
        assertThat(suggested("ke h", VISITOR)).containsExactly(PLAN);
        assertThat(suggested("Kế hoạ", VISITOR)).containsExactly(PLAN);
        assertThat(suggested("05-t", VISITOR)).containsExactlyInAnyOrder(NOTICE, OLD_NOTICE);
        assertThat(suggested("5 tb h", VISITOR)).containsExactlyInAnyOrder(NOTICE, OLD_NOTICE);
        assertThat(suggested(apart("chỉ thị phò"), VISITOR)).containsExactly(DIRECTIVE);
        assertThat(suggested("ke hoach", BOARD)).containsExactlyInAnyOrder(PLAN, BOARD_ONLY);
        assertThat(suggested("không có gì như thế", VISITOR)).isEmpty();
        assertThat(suggested(" ", VISITOR)).isEmpty();
        assertThat(shelf.suggest("t", 2, VISITOR)).hasSize(2);
    }

    // --- writing ---------------------------------------------------------------------------------------------------

    @Test
    void anEntryIsReplacedAndRemovedAndNeverDoubled() {
        IndexGeneration own = engine.open(2);
        try {
            Entry first = document(1, ALL).number("01-TB/HU").subject("bản đầu").build();
            assertThat(own.index(List.of(first, first))).isEmpty();
            assertThat(own.index(List.of(first))).isEmpty();
            own.refresh();
            assertThat(own.count()).isEqualTo(1);

            Entry second =
                    document(1, ORGANISATION).version(7).subject("bản sửa").build();
            assertThat(own.index(List.of(second))).isEmpty();
            own.refresh();
            assertThat(own.search(SearchRequest.of("bản"), VISITOR).total()).isZero();
            assertThat(ids(own.search(SearchRequest.of("bản sửa"), BOARD))).containsExactly(1L);
            assertThat(own.search(SearchRequest.of("bản đầu"), BOARD).total()).isZero();

            EntryKey key = new EntryKey(EntryType.DOCUMENT, 1);
            assertThat(own.delete(List.of(key, new EntryKey(EntryType.TASK, 1))))
                    .isEmpty();
            own.refresh();
            assertThat(own.count()).isZero();
            assertThat(own.delete(List.of(key))).isEmpty();
        } finally {
            own.drop();
        }
    }

    @Test
    void aNewGenerationIsWrittenWhileTheOldIsReadAndTheOldIsDropped() {
        IndexGeneration old = engine.open(3);
        assertThat(old.index(List.of(document(1, ALL).subject("thế hệ cũ").build())))
                .isEmpty();
        old.refresh();
        IndexGeneration next = engine.open(4);
        assertThat(next.index(List.of(document(2, ALL).subject("thế hệ mới").build())))
                .isEmpty();
        next.refresh();
        assertThat(ids(old.search(SearchRequest.of("thế hệ"), VISITOR))).containsExactly(1L);
        assertThat(ids(next.search(SearchRequest.of("thế hệ"), VISITOR))).containsExactly(2L);
        old.drop();
        assertThat(ids(next.search(SearchRequest.of("thế hệ"), VISITOR))).containsExactly(2L);
        IndexGeneration again = engine.open(3);
        assertThat(again.count()).isZero();
        again.drop();
        next.drop();
    }

    @Test
    void aGenerationKeepsItsEntriesWhenItIsOpenedAgain() {
        IndexGeneration once = engine.open(5);
        assertThat(once.index(entries())).isEmpty();
        once.close();
        IndexGeneration again = engine.open(5);
        again.refresh();
        assertThat(again.count()).isEqualTo(entries().size());
        assertThat(again.search(SearchRequest.of("giao ban"), VISITOR).total()).isPositive();
        again.drop();
    }

    @Test
    void whatTheIndexHoldsCanBeCountedAndCompared() {
        for (EntryType type : EntryType.values()) {
            assertThat(shelf.stamps(type, 0, Long.MAX_VALUE))
                    .containsExactlyInAnyOrderElementsOf(entries().stream()
                            .filter(entry -> entry.key().type() == type)
                            .map(Stamp::of)
                            .toList());
        }
        assertThat(shelf.stamps(EntryType.DOCUMENT, NOTICE, CONCLUSION))
                .extracting(Stamp::id)
                .containsExactlyInAnyOrder(NOTICE_OF_OFFICE, CONCLUSION);
        assertThat(shelf.count(EntryType.DOCUMENT)).isEqualTo(12);
        assertThat(shelf.count(EntryType.TASK)).isEqualTo(1);
    }

    @Test
    void aThousandEntriesAreIndexedAndEachIsFound() {
        IndexGeneration own = engine.open(6);
        try {
            List<Entry> many = IntStream.rangeClosed(1, 1_000)
                    .mapToObj(i -> document(i, ALL)
                            .number(i + "-CV/HU")
                            .kind("CV")
                            .subject("Công văn về việc thứ " + i)
                            .pages(List.of("Trang một của việc " + i, "Trang hai mã dấuhiệu" + i))
                            .build())
                    .toList();
            assertThat(own.index(many)).isEmpty();
            own.refresh();
            assertThat(own.search(SearchRequest.of(""), VISITOR).total()).isEqualTo(1_000);
            assertThat(ids(own.search(SearchRequest.of("dauhieu777"), VISITOR))).containsExactly(777L);
            assertThat(ids(own.search(SearchRequest.of("999 cv hu"), VISITOR))).startsWith(999L);
            Set<Long> seen = new HashSet<>();
            SearchRequest request = SearchRequest.of("công văn").page(0, 200);
            SearchResult page = own.search(request, VISITOR);
            page.hits().forEach(h -> seen.add(h.id()));
            while (page.after() != null) {
                page = own.search(request.after(page.after()), VISITOR);
                page.hits().forEach(h -> seen.add(h.id()));
            }
            assertThat(seen).hasSize(1_000);
        } finally {
            own.drop();
        }
    }

    @Test
    void onlyTheEmbeddedIndexBelongsToOneServerAlone() {
        if (kind == Engine.LUCENE) {
            assertThatThrownBy(() -> new SearchEngine(settings))
                    .isInstanceOf(IndexFolderInUse.class)
                    .hasMessageContaining("giaoban.search.backend=elasticsearch");
        } else {
            try (SearchEngine second = new SearchEngine(settings);
                    IndexGeneration same = second.open(1)) {
                assertThat(same.count()).isEqualTo(shelf.count());
            }
        }
    }

    // --- in short ----------------------------------------------------------------------------------------------------

    private static SearchResult search(SearchRequest request) {
        return shelf.search(request, VISITOR);
    }

    private static List<Long> ids(String q) {
        return ids(SearchRequest.of(q));
    }

    private static List<Long> ids(SearchRequest request) {
        return ids(search(request));
    }

    private static List<Long> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).toList();
    }

    private static List<Long> byCursor(SearchRequest first) {
        List<Long> ids = new ArrayList<>();
        SearchResult page = search(first);
        ids.addAll(ids(page));
        while (page.after() != null) {
            page = search(first.after(page.after()));
            ids.addAll(ids(page));
        }
        return ids;
    }

    private static Explanation explained(SearchRequest request, long document) {
        EntryKey key = new EntryKey(EntryType.DOCUMENT, document);
        return Explanation.of(shelf, request, key, VISITOR, UnaryOperator.identity());
    }

    private static List<Long> suggested(String typed, Permitted access) {
        return shelf.suggest(typed, 10, access).stream().map(Suggestion::id).toList();
    }

    private static Stream<String> stream(List<Facet> facets) {
        return facets.stream().map(f -> f.value() + " " + f.count());
    }

    private static List<String> counts(SearchResult result, Dimension dimension) {
        return stream(result.facets().get(dimension)).toList();
    }

    private static long visible() {
        return entries().stream().filter(e -> e.accessProfile() == ALL).count();
    }
}
