package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.FondsOfDocuments;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.dossier.DecisionKind;
import vn.giaoban.archive.dossier.DossierDetails;
import vn.giaoban.archive.dossier.DossierFilter;
import vn.giaoban.archive.dossier.DossierLine;
import vn.giaoban.archive.dossier.DossierState;
import vn.giaoban.archive.dossier.DossierView;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.dossier.EntryView;
import vn.giaoban.archive.dossier.HandOverPackages;
import vn.giaoban.archive.dossier.HandOverView;
import vn.giaoban.archive.dossier.HandOvers;
import vn.giaoban.archive.dossier.NewDecision;
import vn.giaoban.archive.dossier.NewEntry;
import vn.giaoban.archive.dossier.NewHandOver;
import vn.giaoban.archive.dossier.RetentionReviews;
import vn.giaoban.archive.dossier.RetentionTermDetails;
import vn.giaoban.archive.dossier.RetentionTermView;
import vn.giaoban.archive.dossier.RetentionTerms;
import vn.giaoban.archive.fonds.FondsDetails;
import vn.giaoban.archive.fonds.FondsView;
import vn.giaoban.archive.fonds.Holdings;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Table;

/** Dossiers on a real database; once for each database. */
abstract class DossierSuite {

    private static final String CLERK = "vanthu";
    private static final LocalDate OPENED = LocalDate.of(2024, 3, 1);
    private static final LocalDate CLOSED = LocalDate.of(2024, 3, 29);
    private static final long TWENTY_YEARS = 2;
    private static final long FIVE_YEARS = 6;

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
    void eachSeesOfADossierOnlyTheDocumentsHeMayRead() {
        long toAll = document("Kế hoạch chung", Circulation.all());
        long restricted = document("Kế hoạch của Ban Tổ chức", Circulation.to(Set.of("BTCHU")));
        DossierView dossier = opened("HS.01");
        in(dossier, new NewEntry(restricted, 3, null));
        DossierView both = in(dossier, new NewEntry(toAll, 1, "Bản chính"));

        assertThat(both.entries()).extracting(EntryView::leaves).containsExactly("1–3", "4");
        assertThat(both.sheets()).isEqualTo(4);
        assertThat(find("bantochuc", dossier.id()).orElseThrow().entries()).hasSize(2);
        DossierView seen = find("bantuyengiao", dossier.id()).orElseThrow();
        assertThat(seen.entries()).extracting(entry -> entry.document().id()).containsExactly(toAll);
        assertThat(seen.entries()).extracting(EntryView::ordinal).containsExactly(1);
        assertThat(seen.sheets()).as("how much lies before it is nobody else's").isNull();
        assertThat(lines("bantuyengiao", DossierFilter.any()))
                .extracting(DossierLine::documents)
                .containsExactly(1L);

        on(
                CLERK,
                dossiers -> dossiers.arrange(dossier.id(), both.version(), List.of(new NewEntry(restricted, 3, null))));
        assertThat(find("bantuyengiao", dossier.id()))
                .as("nothing in it is his to read")
                .isEmpty();
        assertThat(lines("bantuyengiao", DossierFilter.any())).isEmpty();
        assertThat(find("bantochuc", dossier.id())).isPresent();
    }

    @Test
    void aClosedDossierChangesNoMoreUntilItIsReopenedWithAReason() {
        DossierView dossier = opened("HS.01");
        DossierView closed = on(CLERK, dossiers -> dossiers.close(dossier.id(), dossier.version(), CLOSED, 2024));
        assertThat(closed.state()).isEqualTo(DossierState.CLOSED);
        long document = document("Văn bản đến muộn", Circulation.all());

        refused("dossier.closed", () -> in(closed, new NewEntry(document, null, null)));
        refused(
                "dossier.closed",
                () -> on(CLERK, dossiers -> dossiers.change(dossier.id(), closed.version(), details("HS.02"))));
        DossierView reopened =
                on(CLERK, dossiers -> dossiers.reopen(dossier.id(), closed.version(), "Bổ sung biên bản"));
        assertThat(reopened.keptUntil()).isNull();
        assertThat(in(reopened, new NewEntry(document, null, null)).entries()).hasSize(1);
        assertThat(house.number("select count(*) from audit_event where action = 'dossier.reopen'"
                        + " and detail like '%Bổ sung biên bản%'"))
                .isOne();
    }

    @Test
    void theTermCountsFromTheYearTheWorkEnded() {
        DossierView dossier = opened("HS.01");
        assertThat(on(CLERK, dossiers -> dossiers.close(dossier.id(), dossier.version(), CLOSED, 2024))
                        .keptUntil())
                .isEqualTo(2044);
        DossierView other = opened("HS.02");
        refused(
                "dossier.endedIn",
                () -> on(CLERK, dossiers -> dossiers.close(other.id(), other.version(), CLOSED, 2025)));
        DossierView without = on(
                CLERK,
                dossiers -> dossiers.open(
                        new DossierDetails("HS.03", "Chưa rõ thời hạn", null, null, "VPHU", OPENED, null, null)));
        refused(
                "dossier.noTerm",
                () -> on(CLERK, dossiers -> dossiers.close(without.id(), without.version(), CLOSED, 2024)));
    }

    @Test
    void theYearsOfATermByWhichSomethingIsKeptDoNotChange() {
        DossierView dossier = opened("HS.01");
        on(CLERK, dossiers -> dossiers.close(dossier.id(), dossier.version(), CLOSED, 2024));
        RetentionTermView term = term();
        assertThat(term.proposed()).isTrue();
        assertThat(term.used()).isTrue();
        refused(
                "retention.used",
                () -> house.as(
                        "luutru",
                        room -> room.get(RetentionTerms.class)
                                .change(
                                        term.id(),
                                        term.version(),
                                        new RetentionTermDetails(term.name(), 5, null, null, null))));
        RetentionTermView confirmed = house.as(
                "luutru",
                room -> room.get(RetentionTerms.class)
                        .change(
                                term.id(),
                                term.version(),
                                new RetentionTermDetails(term.name(), 20, "Quyết định của cơ quan", OPENED, null)));
        assertThat(confirmed.proposed()).as("somebody has looked at it").isFalse();
    }

    @Test
    void aDossierIsFoundHoweverItIsTyped() {
        opened("HS.01/2024");
        for (String words : List.of("hoi nghi", "Hội nghị", "HỘI NGHỊ", "hs.01", "giao ban quý")) {
            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                assertThat(lines(CLERK, new DossierFilter(Normalizer.normalize(words, form), null, null, null, null)))
                        .as(words)
                        .hasSize(1);
            }
        }
        assertThat(lines(CLERK, new DossierFilter("100%", null, null, null, null)))
                .isEmpty();
        assertThat(lines(CLERK, new DossierFilter("_", null, null, null, null))).isEmpty();
    }

    @Test
    void aDocumentLiesInSeveralDossiersAndOnceInEach() {
        long document = document("Kế hoạch chung", Circulation.all());
        DossierView first = in(opened("HS.01"), new NewEntry(document, null, null));
        in(opened("HS.02"), new NewEntry(document, 2, null));
        assertThat(lines("nghiencuu", DossierFilter.of(document))).hasSize(2);
        refused("dossier.holds", () -> in(first, new NewEntry(document, null, null)));
        refused(
                "dossier.twice",
                () -> on(
                        CLERK,
                        dossiers -> dossiers.arrange(
                                first.id(),
                                first.version(),
                                List.of(new NewEntry(document, null, null), new NewEntry(document, null, null)))));
        refused("document.unknown", () -> in(first, new NewEntry(4711, null, null)));
        refused("dossier.codeTaken", () -> opened("HS.01"));
    }

    @Test
    void theInventoryNamesEveryDocumentInItsOrder() {
        DossierView dossier = opened("HS.01");
        long one = document("Kế hoạch một", Circulation.all());
        long two = document("Kế hoạch hai", Circulation.all());
        in(dossier, new NewEntry(one, 2, null));
        DossierView both = in(dossier, new NewEntry(two, 5, null));
        on(
                CLERK,
                dossiers -> dossiers.arrange(
                        dossier.id(),
                        both.version(),
                        List.of(new NewEntry(two, 5, "Bản sao"), new NewEntry(one, 2, null))));
        Table inventory = on("nghiencuu", dossiers -> dossiers.inventory(dossier.id()));
        assertThat(inventory.rows())
                .extracting(row -> row.get(4))
                .containsExactly("Kế hoạch: Kế hoạch hai", "Kế hoạch: Kế hoạch một");
        assertThat(on(CLERK, dossiers -> dossiers.inventory(dossier.id())).below())
                .containsExactly("Mục lục này có 2 văn bản, 7 tờ.");
    }

    @Test
    void whatIsDecidedOfATermThatHasEndedIsRecordedAndNothingIsDestroyed() {
        long document = document("Giấy mời cũ", Circulation.all());
        DossierView dossier = on(
                CLERK,
                dossiers -> dossiers.open(new DossierDetails(
                        "HS.2010",
                        "Giấy mời năm 2010",
                        null,
                        null,
                        "VPHU",
                        LocalDate.of(2010, 1, 5),
                        FIVE_YEARS,
                        null)));
        DossierView filled = in(dossier, new NewEntry(document, null, null));
        DossierView closed =
                on(CLERK, dossiers -> dossiers.close(filled.id(), filled.version(), LocalDate.of(2010, 12, 31), 2010));
        assertThat(closed.keptUntil()).isEqualTo(2015);
        assertThat(closed.due()).isTrue();
        assertThat(due()).containsExactly(closed.id());

        DossierView held = decide(closed, decision(DecisionKind.HOLD));
        refused("retention.held", () -> decide(held, destruction("12/BB-HĐ")));
        DossierView released = decide(held, decision(DecisionKind.RELEASE));
        refused("retention.noMinutes", () -> decide(released, decision(DecisionKind.DESTRUCTION)));
        DossierView proposed = decide(released, destruction("12/BB-HĐ"));
        assertThat(proposed.decision()).isEqualTo(DecisionKind.DESTRUCTION);
        assertThat(proposed.entries()).as("nothing is destroyed").hasSize(1);
        assertThat(due()).as("it stays where people see it").containsExactly(closed.id());

        DossierView extended =
                decide(proposed, new NewDecision(DecisionKind.EXTENSION, CLOSED, 3, null, null, "Còn giá trị tra cứu"));
        assertThat(extended.keptUntil()).as("three years from now on").isEqualTo(2026);
        assertThat(due()).isEmpty();
        refused("retention.notDue", () -> decide(extended, destruction("13/BB-HĐ")));
        assertThat(house.number("select count(*) from retention_decision")).isEqualTo(4);
    }

    @Test
    void ofAFondsThatWasHandedOverNothingChanges() {
        long document = document("Kế hoạch cũ", Circulation.all());
        FondsView old = house.as(
                "luutru",
                room -> room.get(Holdings.class)
                        .open(new FondsDetails("PHONG-02", "Phông Văn phòng cũ", "VPHU", null, OPENED)));
        DossierView dossier = on(
                CLERK,
                dossiers -> dossiers.open(
                        new DossierDetails("HS.09", "Hồ sơ cũ", old.id(), null, "VPHU", OPENED, TWENTY_YEARS, null)));
        int moved = house.as("luutru", room -> room.get(FondsOfDocuments.class).move(old.id(), "VPHU", OPENED, CLOSED));
        assertThat(moved).isOne();
        FondsView present =
                house.as("luutru", room -> room.get(Holdings.class).all().get(0));
        refused("fonds.isPresent", () -> handOver(present));
        handOver(old);

        DocumentView seen = house.as(CLERK, room -> room.get(Documents.class).find(document))
                .orElseThrow();
        for (Function<Documents, Object> change : changes(seen)) {
            refused("fonds.handedOver", () -> house.as("luutru", room -> change.apply(room.get(Documents.class))));
        }
        refused("fonds.handedOver", () -> in(dossier, new NewEntry(document, null, null)));
        refused(
                "fonds.handedOver",
                () -> on(CLERK, dossiers -> dossiers.close(dossier.id(), dossier.version(), CLOSED, 2024)));
        int left = house.as("luutru", room -> room.get(FondsOfDocuments.class).move(present.id(), "VPHU", null, null));
        assertThat(left).as("nor do its documents leave it").isZero();
        assertThat(find(CLERK, dossier.id()).orElseThrow().changeable()).isFalse();
    }

    @Test
    void thePackageOfAHandOverHoldsEveryFileWithItsChecksumUnderANameThatCanBeRead() throws Exception {
        DossierView dossier = opened("HS/01");
        in(dossier, new NewEntry(document("Kế hoạch một", Circulation.all()), 2, "=1+1"));
        DossierView both = in(dossier, new NewEntry(document("Kế hoạch hai", Circulation.all()), 1, null));
        NewHandOver wanted = new NewHandOver(
                "Văn phòng Huyện ủy Định Sơn", "Lưu trữ lịch sử Tỉnh ủy", CLOSED, List.of(dossier.id()));
        refused("handOver.notClosed", () -> handOvers(all -> all.prepare(wanted)));
        on(CLERK, dossiers -> dossiers.close(both.id(), both.version(), CLOSED, 2024));
        HandOverView prepared = handOvers(all -> all.prepare(wanted));
        refused("handOver.pending", () -> handOvers(all -> all.prepare(wanted)));

        Map<String, byte[]> files = unpacked(prepared.id());
        String folder = "HS-01 - Hồ sơ Hội nghị giao ban quý I/";
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "bien-ban-giao-nhan.docx",
                        "muc-luc-ho-so.csv",
                        "muc-luc-ho-so.xlsx",
                        folder + "muc-luc-van-ban.csv",
                        folder + "muc-luc-van-ban.xlsx",
                        folder + "001 - Kế hoạch - toan-van.txt",
                        folder + "002 - Kế hoạch - toan-van.txt",
                        "sha256sums.txt");
        Map<String, String> sums = new HashMap<>();
        text(files.get("sha256sums.txt")).lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        assertThat(sums).hasSize(files.size() - 1);
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(sum.getKey()));
            assertThat(HexFormat.of().formatHex(digest)).as(sum.getKey()).isEqualTo(sum.getValue());
        }
        assertThat(text(files.get(folder + "muc-luc-van-ban.csv")))
                .startsWith("\uFEFFSTT,")
                .contains("001 - Kế hoạch - toan-van.txt", "002 - Kế hoạch - toan-van.txt", "'=1+1");
        assertThat(text(files.get(folder + "001 - Kế hoạch - toan-van.txt"))).isEqualTo("Nội dung");

        HandOverView seen = handOvers(all -> all.find(prepared.id())).orElseThrow();
        assertThat(seen.exportedBy()).isEqualTo("luutru");
        handOvers(all -> all.complete(seen.id(), seen.version(), CLOSED, "01/BB-GN"));
        DossierView delivered = find(CLERK, dossier.id()).orElseThrow();
        assertThat(delivered.state()).isEqualTo(DossierState.HANDED_OVER);
        refused(
                "dossier.handedOver",
                () -> on(CLERK, dossiers -> dossiers.reopen(delivered.id(), delivered.version(), "Bổ sung")));
    }

    private Map<String, byte[]> unpacked(long handOver) {
        return house.as("luutru", room -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            HandOverPackages packages = room.get(HandOverPackages.class);
            Map<String, byte[]> files = new HashMap<>();
            try {
                packages.send(packages.ready(handOver), out);
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        files.put(entry.getName(), zip.readAllBytes());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files;
        });
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private <T> T handOvers(Function<HandOvers, T> work) {
        return house.as("luutru", room -> work.apply(room.get(HandOvers.class)));
    }

    private static List<Function<Documents, Object>> changes(DocumentView document) {
        DocumentDetails details =
                new DocumentDetails("KH", null, LocalDate.of(2024, 3, 20), "VPHU", "Kế hoạch đã sửa", null);
        return List.of(
                documents -> documents.correct(document.id(), document.version(), details),
                documents -> documents.circulate(document.id(), document.version(), Circulation.all()),
                documents -> {
                    documents.withdraw(document.id(), "Nhập nhầm");
                    return null;
                });
    }

    private FondsView handOver(FondsView fonds) {
        return house.as(
                "luutru",
                room -> room.get(Holdings.class)
                        .handOver(fonds.id(), fonds.version(), CLOSED, "Lưu trữ lịch sử Tỉnh ủy"));
    }

    private DossierView decide(DossierView dossier, NewDecision taken) {
        return house.as(
                "luutru", room -> room.get(RetentionReviews.class).decide(dossier.id(), dossier.version(), taken));
    }

    private List<Long> due() {
        return house.as("luutru", room -> {
            List<DossierLine> due = room.get(RetentionReviews.class).due(0, 20);
            assertThat(room.get(RetentionReviews.class).countDue()).isEqualTo(due.size());
            return due.stream().map(DossierLine::id).toList();
        });
    }

    private static NewDecision decision(DecisionKind kind) {
        return new NewDecision(kind, CLOSED, null, null, null, "Theo đề nghị của Văn phòng");
    }

    private static NewDecision destruction(String minutes) {
        return new NewDecision(DecisionKind.DESTRUCTION, CLOSED, null, minutes, CLOSED, "Hết giá trị");
    }

    private RetentionTermView term() {
        return house.as("luutru", room -> room.get(RetentionTerms.class).all()).stream()
                .filter(one -> one.id() == TWENTY_YEARS)
                .findFirst()
                .orElseThrow();
    }

    private DossierView opened(String code) {
        return on(CLERK, dossiers -> dossiers.open(details(code)));
    }

    private static DossierDetails details(String code) {
        return new DossierDetails(
                code, "Hồ sơ Hội nghị giao ban quý I", null, "Phạm Thị Ngọc Ánh", "VPHU", OPENED, TWENTY_YEARS, null);
    }

    private DossierView in(DossierView dossier, NewEntry entry) {
        return on(CLERK, dossiers -> dossiers.add(dossier.id(), entry));
    }

    private Optional<DossierView> find(String user, long id) {
        return on(user, dossiers -> dossiers.find(id));
    }

    private List<DossierLine> lines(String user, DossierFilter filter) {
        return on(user, dossiers -> {
            List<DossierLine> lines = dossiers.page(filter, 0, 20);
            assertThat(dossiers.count(filter)).isEqualTo(lines.size());
            return lines;
        });
    }

    private long document(String subject, Circulation circulation) {
        return house.as(
                        CLERK,
                        room -> room.get(Documents.class)
                                .create(NewDocument.ofText(
                                        new DocumentDetails(
                                                "KH", null, LocalDate.of(2024, 3, 20), "VPHU", subject, null),
                                        circulation,
                                        "Nội dung")))
                .document()
                .id();
    }

    private <T> T on(String user, Function<Dossiers, T> work) {
        return house.as(user, room -> work.apply(room.get(Dossiers.class)));
    }

    private static void refused(String reason, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Refusal.class).hasMessage(reason);
    }
}
