package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.document.CitationView;
import vn.giaoban.archive.document.Citations;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.DocumentIndexSource;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.Duplicates;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.document.Examinations;
import vn.giaoban.archive.document.Foreseen;
import vn.giaoban.archive.document.LikelyDuplicate;
import vn.giaoban.archive.document.LikelyDuplicates;
import vn.giaoban.archive.document.LikelyPair;
import vn.giaoban.archive.document.LikenessVerdict;
import vn.giaoban.archive.document.MissingDocument;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.document.NewRelation;
import vn.giaoban.archive.document.QuietDocument;
import vn.giaoban.archive.document.QuietDocuments;
import vn.giaoban.archive.document.RelationKind;
import vn.giaoban.archive.document.RelationView;
import vn.giaoban.archive.document.Relations;
import vn.giaoban.archive.document.Removals;
import vn.giaoban.archive.document.Removed;
import vn.giaoban.archive.document.Warning;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.validity.ValidityState;

/** What documents are to one another on a real database, and what becomes of their force by that; once for each database. */
abstract class RelationsSuite {

    private static final String ARCHIVIST = "luutru";
    private static final String VISITOR = "nghiencuu";
    private static final LocalDate OLD = LocalDate.of(2017, 2, 15);
    private static final LocalDate NEW = LocalDate.of(2021, 3, 10);

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
    void whatIsReplacedIsSoFromTheDayOnWhichTheOtherTakesEffect() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        long young = document("02-QC/HU", NEW, Circulation.all());
        replace(young, old, null);

        DocumentView replaced = find(ARCHIVIST, old);
        assertThat(replaced.standing()).isEqualTo(ValidityState.REPLACED);
        assertThat(replaced.validity().on(NEW.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(replaced.endedBy(replaced.today()))
                .map(RelationView::otherNumber)
                .contains("02-QC/HU");
        assertThat(replaced.endedBy(NEW.minusDays(1))).isEmpty();
        assertThat(entry(old)).satisfies(entry -> {
            assertThat(entry.validFrom()).isEqualTo(OLD);
            assertThat(entry.validTo()).isEqualTo(NEW.minusDays(1));
            assertThat(entry.replaced()).isTrue();
            assertThat(entry.partlyFrom()).isNull();
        });
        assertThat(entry(young).replaced()).isFalse();
    }

    @Test
    void whatADocumentSaysOfOthersWhenItIsEnteredIsSaidWithItOrNeitherIsThere() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        DocumentView young = entered("02-QC/HU", new NewRelation(RelationKind.REPLACES, old));
        assertThat(young.relations()).extracting(RelationView::otherId).containsExactly(old);
        assertThat(find(ARCHIVIST, old).standing()).isEqualTo(ValidityState.REPLACED);

        assertThatThrownBy(() -> entered(
                        "03-QC/HU",
                        new NewRelation(RelationKind.BASED_ON, old),
                        new NewRelation(RelationKind.BASED_ON, 987_654)))
                .hasMessage("document.unknown");
        assertThat(meant(ARCHIVIST, "03-QC/HU")).isEmpty();
    }

    @Test
    void aDirectiveIsLeftAloneUntilADocumentTakesItUpOrEndsIt() {
        long carriedOut = document("01-QC/HU", OLD, Circulation.all());
        long replaced = document("02-QC/HU", OLD, Circulation.to(Set.of("UBKTHU")));
        long mentioned = document("03-QC/HU", OLD, Circulation.all());
        assertThat(quiet()).containsExactly(carriedOut, replaced, mentioned);

        long young = document("04-QC/HU", NEW, Circulation.all());
        say(young, new NewRelation(RelationKind.IMPLEMENTS, carriedOut));
        replace(young, replaced, null);
        say(young, new NewRelation(RelationKind.CITES, mentioned));
        assertThat(quiet()).containsExactly(mentioned);
    }

    private List<Long> quiet() {
        return house
                .as(ARCHIVIST, room -> room.get(QuietDocuments.class).since(LocalDate.of(2020, 1, 1), Set.of("QC"), 10))
                .stream()
                .map(QuietDocument::id)
                .toList();
    }

    @Test
    void aTextThatIsNotEnteredYetIsToldOnlyOfWhatTheCallerMayRead() {
        long open = document("01-QC/HU", OLD, Circulation.all());
        document("02-QC/HU", OLD, Circulation.to(Set.of("UBKTHU")));
        String text = "Căn cứ Quy chế số 01-QC/HU; thay thế Quy chế số 02-QC/HU; xem 03-QC/HU và 04-QC/HU.";

        List<Foreseen> foreseen =
                house.as(VISITOR, room -> room.get(Citations.class).foreseen(text, "4|QC|HU", NEW));
        assertThat(foreseen).extracting(Foreseen::kind).startsWith(RelationKind.BASED_ON, RelationKind.REPLACES);
        assertThat(foreseen.get(0).documents()).extracting(DocumentLine::id).containsExactly(open);
        assertThat(foreseen.get(1).documents()).isEmpty();
        assertThat(foreseen).extracting(Foreseen::written).doesNotContain("04-QC/HU");
        assertThat(text.substring(foreseen.get(1).from())).startsWith("02-QC/HU");
        assertThat(house.number("select count(*) from document_citation")).isZero();
    }

    @Test
    void aClauseThatIsRepealedLeavesTheRestInForceAndADayThatWasGivenCounts() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        long young = document("02-QC/HU", NEW, Circulation.all());
        LocalDate later = LocalDate.of(2022, 1, 1);
        say(young, new NewRelation(RelationKind.REPEALS, old, "Điều 7", later));

        assertThat(find(ARCHIVIST, old).validity().on(later.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(find(ARCHIVIST, old).standing()).isEqualTo(ValidityState.PARTLY_IN_FORCE);
        assertThat(entry(old).partlyFrom()).isEqualTo(later);
        assertThat(entry(old).validTo()).isNull();
    }

    @Test
    void aDocumentInTheTrashReplacesNothingAndBothAreIndexedAnew() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        long young = document("02-QC/HU", NEW, Circulation.all());
        replace(young, old, null);
        long rows = outboxRows(old);

        house.as(ARCHIVIST, room -> {
            room.get(Documents.class).withdraw(young, "Nhập nhầm");
            return null;
        });
        assertThat(find(ARCHIVIST, old).standing()).isEqualTo(ValidityState.IN_FORCE);
        assertThat(outboxRows(old)).isEqualTo(rows + 1);

        house.as(ARCHIVIST, room -> room.get(Documents.class).restore(young));
        assertThat(find(ARCHIVIST, old).standing()).isEqualTo(ValidityState.REPLACED);
        assertThat(outboxRows(old)).isEqualTo(rows + 2);
    }

    @Test
    void inAChainEachIsReplacedByTheNextAndWhatWasReplacedStaysSo() {
        long first = document("01-QC/HU", OLD, Circulation.all());
        long second = document("02-QC/HU", NEW, Circulation.all());
        long third = document("03-QC/HU", LocalDate.of(2023, 5, 4), Circulation.all());
        replace(third, second, null);
        replace(second, first, null);

        assertThat(find(ARCHIVIST, first).standing()).isEqualTo(ValidityState.REPLACED);
        assertThat(find(ARCHIVIST, first).validity().to()).isEqualTo(NEW.minusDays(1));
        assertThat(find(ARCHIVIST, second).validity().to()).isEqualTo(LocalDate.of(2023, 5, 3));
        assertThat(find(ARCHIVIST, third).standing()).isEqualTo(ValidityState.IN_FORCE);
        assertThatThrownBy(() -> replace(first, third, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("relation.circle");
        assertThatThrownBy(() -> replace(first, first, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("relation.itself");
    }

    @Test
    void theEndIsToldToWhoMayNotReadWhatBroughtItButNotWhatThatIs() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        long young = document("02-QC/HU", NEW, Circulation.to(Set.of("BTCHU")));
        replace(young, old, null);

        DocumentView seen = find(VISITOR, old);
        assertThat(seen.standing()).isEqualTo(ValidityState.REPLACED);
        assertThat(seen.endedBy(seen.today())).isEmpty();
        assertThat(seen.relations()).isEmpty();
    }

    @Test
    void aRelationIsCorrectedAndTakenBackFromEitherEnd() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        long young = document("02-QC/HU", NEW, Circulation.all());
        RelationView said = replace(young, old, null).document().relations().get(0);

        DocumentView corrected = house.as(
                        ARCHIVIST,
                        room -> room.get(Relations.class)
                                .correct(
                                        old, said.id(), new NewRelation(RelationKind.AMENDS, young, "  Điều 2 ", null)))
                .document();
        assertThat(corrected.relations()).singleElement().satisfies(relation -> {
            assertThat(relation.word()).isEqualTo("amendedBy");
            assertThat(relation.clause()).isEqualTo("Điều 2");
        });
        assertThat(corrected.standing()).isEqualTo(ValidityState.PARTLY_IN_FORCE);

        house.as(ARCHIVIST, room -> room.get(Relations.class).remove(old, said.id()));
        assertThat(find(ARCHIVIST, young).relations()).isEmpty();
        assertThat(find(ARCHIVIST, old).standing()).isEqualTo(ValidityState.IN_FORCE);
    }

    @Test
    void aDocumentThatSpeaksOfALaterOneIsWarnedOfAndKept() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        long young = document("02-QC/HU", NEW, Circulation.all());

        Entered odd = say(old, new NewRelation(RelationKind.BASED_ON, young));

        assertThat(odd.warnings()).extracting(Warning::key).containsExactly("relation.warning.later");
        assertThat(odd.document().relations()).hasSize(1);
    }

    @Test
    void theDaysThatADocumentNamesItselfDecideAndFollowItsRelations() {
        long old = document("01-QC/HU", OLD, Circulation.all());
        long young = document("02-QC/HU", NEW, Circulation.all());
        replace(young, old, null);
        LocalDate first = LocalDate.of(2021, 7, 1);
        long rows = outboxRows(old);

        DocumentView said = house.as(
                ARCHIVIST,
                room -> room.get(Documents.class)
                        .validate(young, find(ARCHIVIST, young).version(), first, LocalDate.of(2024, 3, 31)));

        assertThat(said.standing()).isEqualTo(ValidityState.EXPIRED);
        assertThat(find(ARCHIVIST, old).validity().to()).isEqualTo(first.minusDays(1));
        assertThat(outboxRows(old)).isEqualTo(rows + 1);
        assertThatThrownBy(() -> house.as(
                        ARCHIVIST,
                        room -> room.get(Documents.class).validate(young, said.version(), first, first.minusDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessage("document.endsTooEarly");
    }

    @Test
    void aNumberInAnySpellingNamesTheDocumentsItMayMeanOfThoseThatMayBeRead() {
        long first = document("12-QC/HU", OLD, Circulation.all());
        long second = document("12-QC/HU", NEW, Circulation.to(Set.of("BTCHU")));
        document("112-QC/HU", NEW, Circulation.all());
        document("12-QC/VPHU", NEW, Circulation.all());

        for (String typed : List.of("12-QC/HU", "12 qc hu", "số 12/QC-HU", "qc 12 hu")) {
            assertThat(meant(ARCHIVIST, typed)).as(typed).containsExactly(second, first);
        }
        assertThat(meant(ARCHIVIST, "quy chế số 12")).hasSize(3);
        assertThat(meant(ARCHIVIST, "nghị quyết về cán bộ")).isEmpty();
        assertThat(meant(ARCHIVIST, "12_QC/HU%")).isEmpty();
    }

    @Test
    void whatATextMentionsIsFoundByItsNumberAndDayAndSuggestsWhatItIs() {
        long old = document("14-QC/HU", OLD, Circulation.all());
        document("14-QC/HU", NEW, Circulation.all());
        long citing =
                citing("Quy chế này thay thế Quy chế số 14-QC/HU, ngày 15/02/2017 của Ban Thường vụ Huyện ủy về việc");

        assertThat(citations(citing)).singleElement().satisfies(citation -> {
            assertThat(citation.written()).isEqualTo("14-QC/HU");
            assertThat(citation.documents()).extracting(DocumentLine::id).containsExactly(old);
            assertThat(citation.suggests()).isEqualTo(RelationKind.REPLACES);
        });
        assertThat(find(ARCHIVIST, old).standing())
                .as("nothing is set by itself")
                .isEqualTo(ValidityState.IN_FORCE);
        assertThat(house.<List<DocumentLine>>as(
                        VISITOR, room -> room.get(Citations.class).citing(old)))
                .extracting(DocumentLine::id)
                .containsExactly(citing);

        long citation = citations(citing).get(0).id();
        house.as(ARCHIVIST, room -> {
            room.get(Citations.class).accept(citing, citation, old);
            return null;
        });
        assertThat(find(ARCHIVIST, old).standing()).isEqualTo(ValidityState.REPLACED);
        assertThat(citations(citing).get(0).suggests())
                .as("what is recorded is not suggested")
                .isNull();
    }

    @Test
    void aMentionWithoutItsDayOffersAllOfItsNumberThatWereThereAndADismissedSuggestionStaysAway() {
        long first = document("14-QC/HU", OLD, Circulation.all());
        long second = document("14-QC/HU", NEW, Circulation.all());
        document("14-QC/HU", LocalDate.of(2024, 1, 2), Circulation.all());
        long citing = citing("Căn cứ Quy chế số 14-QC/HU,");

        CitationView mentioned = citations(citing).get(0);
        assertThat(mentioned.documents()).extracting(DocumentLine::id).containsExactly(second, first);
        assertThat(mentioned.suggests()).isEqualTo(RelationKind.BASED_ON);
        house.as(ARCHIVIST, room -> {
            room.get(Citations.class).dismiss(citing, mentioned.id());
            return null;
        });
        assertThat(citations(citing).get(0).suggests()).isNull();
    }

    @Test
    void whatIsMentionedAndMissingIsListedUntilItIsArchivedAndARestrictedOneIsNotGivenAway() {
        long citing = citing("Căn cứ Quy chế số 99-QC/HU ngày 10/3/2021; thực hiện Quy chế số 98-QC/HU.");
        document("34-QC/HU", LocalDate.of(2023, 6, 4), Circulation.all(), "Căn cứ Quy chế số 98-QC/HU.");

        assertThat(missing()).extracting(MissingDocument::written).containsExactly("98-QC/HU", "99-QC/HU");
        assertThat(missing()).extracting(MissingDocument::citing).containsExactly(2L, 1L);
        assertThat(missing().get(1).day()).isEqualTo(NEW);

        long found = document("99-QC/HU", NEW, Circulation.to(Set.of("BTCHU")));
        assertThat(missing()).extracting(MissingDocument::written).containsExactly("98-QC/HU");
        assertThat(house.<Long>as(ARCHIVIST, room -> room.get(Citations.class).countMissing()))
                .isOne();
        assertThat(citations(citing).get(0).documents())
                .extracting(DocumentLine::id)
                .containsExactly(found);
        assertThat(house.as(VISITOR, room -> room.get(Citations.class).of(citing))
                        .get(0)
                        .documents())
                .isEmpty();
    }

    @Test
    void whatWasArchivedBeforeTextsWereLookedThroughIsLookedThroughLater() {
        long old = document("14-QC/HU", OLD, Circulation.all());
        long citing = citing("Căn cứ Quy chế số 14-QC/HU.");
        house.as(ARCHIVIST, room -> {
            EntityManager em = room.get(EntityManager.class);
            em.createNativeQuery("delete from document_citation").executeUpdate();
            return em.createNativeQuery("update document set examined = 0, number_folded = null")
                    .executeUpdate();
        });
        assertThat(citations(citing)).isEmpty();

        assertThat(house.<Boolean>as(
                        ARCHIVIST, room -> room.get(Examinations.class).step(10)))
                .isTrue();

        assertThat(citations(citing).get(0).documents())
                .extracting(DocumentLine::id)
                .containsExactly(old);
        assertThat(house.<Boolean>as(
                        ARCHIVIST, room -> room.get(Examinations.class).step(10)))
                .isFalse();
    }

    @Test
    void aScanBesideItsWordFileIsTakenForTheSameAndNobodyLearnsOfWhatHeMayNotRead() {
        String text = Words.of(400);
        long word = document("14-QC/HU", OLD, Circulation.to(Set.of("BTCHU")), text);
        DocumentDetails details = new DocumentDetails("QC", "14-QC/HU", OLD, "HU", "Bản quét", null);
        NewDocument scan = NewDocument.ofText(details, Circulation.all(), Words.misread(text, 20));

        assertThatThrownBy(() ->
                        house.as(ARCHIVIST, room -> room.get(Documents.class).createUnlessLikely(scan)))
                .isInstanceOf(LikelyDuplicates.class)
                .satisfies(found -> assertThat(((LikelyDuplicates) found).documents())
                        .extracting(likely -> likely.document().id())
                        .containsExactly(word));
        Entered entered = house.as(ARCHIVIST, room -> room.get(Documents.class).create(scan));

        assertThat(entered.warnings()).extracting(Warning::key).contains("document.warning.likely");
        long saved = entered.document().id();
        assertThat(likely(ARCHIVIST, saved))
                .extracting(likely -> likely.document().id())
                .containsExactly(word);
        assertThat(likely(VISITOR, saved)).isEmpty();
        assertThat(house.<List<LikelyPair>>as(
                        ARCHIVIST, room -> room.get(Duplicates.class).page(0, 10)))
                .hasSize(1);

        house.as(ARCHIVIST, room -> {
            room.get(Duplicates.class).decide(word, saved, LikenessVerdict.DIFFERENT);
            return null;
        });
        assertThat(likely(ARCHIVIST, saved)).isEmpty();
        assertThat(house.<Long>as(ARCHIVIST, room -> room.get(Duplicates.class).count()))
                .isZero();
    }

    @Test
    void formsUnderDifferentNumbersAreNoDuplicatesAndNeitherAreShortTexts() {
        String form = Words.of(200);
        document("14-QC/HU", OLD, Circulation.all(), form);
        document("15-QC/HU", NEW, Circulation.all(), Words.misread(form, 9));
        document("16-QC/HU", NEW, Circulation.all(), "Kính mời dự họp.");
        document("16-QC/HU", NEW, Circulation.all(), "Kính mời dự họp.");

        assertThat(house.<Long>as(ARCHIVIST, room -> room.get(Duplicates.class).count()))
                .isZero();
    }

    @Test
    void whatIsRemovedForGoodLeavesNothingBehindButItsPlaceAndItsNumber() {
        String text = Words.of(60) + " căn cứ Quy chế số 98-QC/HU";
        long kept = document("15-QC/HU", OLD, Circulation.all(), text);
        long secret = document("15-QC/HU", OLD, Circulation.all(), text);
        replace(secret, kept, "Điều 7");

        assertThatThrownBy(() -> house.as(
                        ARCHIVIST, room -> room.get(Removals.class).remove(secret, "16-QC/HU", "Tải lên nhầm")))
                .hasMessage("removal.otherName");
        Removed removed =
                house.as(ARCHIVIST, room -> room.get(Removals.class).remove(secret, " 15-QC/HU ", "Tải lên nhầm"));

        assertThat(removed.document().subject()).isEqualTo("[đã gỡ khẩn cấp]");
        assertThat(removed.document().signer()).isNull();
        assertThat(removed.document().removal().by()).isEqualTo(ARCHIVIST);
        for (String table : List.of("file_page", "document_file", "document_citation", "text_band")) {
            assertThat(house.number("select count(*) from " + table + " where document_id = " + secret))
                    .as(table)
                    .isZero();
        }
        assertThat(house.number("select count(*) from document_likeness")).isZero();
        assertThat(house.number("select count(*) from document_relation where clause is not null"))
                .isZero();
        assertThat(house.number("select count(*) from index_outbox where rights_changed and entry_id = " + secret))
                .isOne();
        assertThat(house.number("select count(*) from audit_event where action = 'document.remove'"))
                .isOne();
        assertThat(find(ARCHIVIST, kept).standing()).isEqualTo(ValidityState.IN_FORCE);
        assertThat(house.<Optional<DocumentView>>as(
                        VISITOR, room -> room.get(Documents.class).find(secret)))
                .isEmpty();
        assertThatThrownBy(() ->
                        house.as(ARCHIVIST, room -> room.get(Documents.class).restore(secret)))
                .hasMessage("document.removed");
    }

    private long citing(String text) {
        return document("33-QC/HU", LocalDate.of(2023, 5, 4), Circulation.all(), text);
    }

    private List<LikelyDuplicate> likely(String who, long id) {
        return house.as(who, room -> room.get(Duplicates.class).of(id));
    }

    private List<CitationView> citations(long id) {
        return house.as(ARCHIVIST, room -> room.get(Citations.class).of(id));
    }

    private List<MissingDocument> missing() {
        return house.as(ARCHIVIST, room -> room.get(Citations.class).missing(0, 10));
    }

    private List<Long> meant(String who, String typed) {
        return house.as(who, room -> room.get(Relations.class).meant(typed)).stream()
                .map(DocumentLine::id)
                .toList();
    }

    private Entered replace(long source, long target, String clause) {
        return say(source, new NewRelation(RelationKind.REPLACES, target, clause, null));
    }

    private Entered say(long source, NewRelation relation) {
        return house.as(ARCHIVIST, room -> room.get(Relations.class).say(source, relation));
    }

    private DocumentView find(String who, long id) {
        return house.as(who, room -> room.get(Documents.class).find(id)).orElseThrow();
    }

    private Entry entry(long id) {
        return house.as(ARCHIVIST, room -> room.get(DocumentIndexSource.class).load(List.of(id)))
                .get(0);
    }

    private long outboxRows(long id) {
        return house.number("select count(*) from index_outbox where entry_id = " + id);
    }

    private DocumentView entered(String number, NewRelation... says) {
        DocumentDetails details =
                new DocumentDetails("QC", number, NEW, "HU", "Quy chế làm việc số " + number, "Trần Văn Khải");
        NewDocument wanted =
                new NewDocument(details, Circulation.all(), null, "Điều 1. Phạm vi.", List.of(), List.of(says), null);
        return house.as(ARCHIVIST, room -> room.get(Documents.class).create(wanted))
                .document();
    }

    private long document(String number, LocalDate issuedOn, Circulation circulation) {
        return document(number, issuedOn, circulation, "Điều 1. Phạm vi của quy chế.");
    }

    private long document(String number, LocalDate issuedOn, Circulation circulation, String text) {
        DocumentDetails details =
                new DocumentDetails("QC", number, issuedOn, "HU", "Quy chế làm việc số " + number, "Trần Văn Khải");
        return house.as(
                        ARCHIVIST,
                        room -> room.get(Documents.class).create(NewDocument.ofText(details, circulation, text)))
                .document()
                .id();
    }
}
