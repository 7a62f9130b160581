package vn.giaoban.archive.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentLines;
import vn.giaoban.archive.fonds.FondsView;
import vn.giaoban.archive.fonds.Holdings;

/** Shows dossiers with the documents that the caller may read. */
@Dependent
class DossierViews {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Cabinet cabinet;

    @Inject
    Bodies bodies;

    @Inject
    Holdings holdings;

    @Inject
    DocumentLines documents;

    @Inject
    Clock clock;

    DossierView view(Dossier dossier) {
        List<EntryView> entries = entries(dossier);
        BodyView body = body(dossier);
        FondsView fonds = fonds().get(dossier.fondsId());
        Optional<RetentionTerm> term = term(dossier);
        return new DossierView(
                dossier.id(),
                dossier.version(),
                dossier.code(),
                dossier.title(),
                fonds.id(),
                fonds.code(),
                dossier.keeper(),
                body.code(),
                body.fullName(),
                dossier.openedOn(),
                dossier.closedOn(),
                dossier.endedIn(),
                dossier.termId(),
                term.map(RetentionTerm::name).orElse(null),
                term.map(RetentionTerm::years).orElse(null),
                dossier.keptUntil(),
                dossier.notes(),
                dossier.state(),
                dossier.isHeld(),
                dossier.isDue(LocalDate.now(clock).getYear()),
                dossier.decision(),
                entries,
                sheets(entries),
                dossier.isOpen() && !fonds.closed());
    }

    List<DossierLine> lines(List<Dossier> dossiers) {
        Map<Long, Long> counts =
                cabinet.readable(dossiers.stream().map(Dossier::id).toList());
        Map<Long, FondsView> fonds = fonds();
        return dossiers.stream()
                .map(dossier -> line(dossier, fonds, counts.getOrDefault(dossier.id(), 0L)))
                .toList();
    }

    private DossierLine line(Dossier dossier, Map<Long, FondsView> fonds, long documentsRead) {
        BodyView body = body(dossier);
        return new DossierLine(
                dossier.id(),
                dossier.code(),
                dossier.title(),
                fonds.get(dossier.fondsId()).code(),
                body.code(),
                body.shortName(),
                dossier.openedOn(),
                dossier.closedOn(),
                dossier.endedIn(),
                term(dossier).map(RetentionTerm::name).orElse(null),
                dossier.keptUntil(),
                dossier.state(),
                dossier.isHeld(),
                dossier.decision(),
                documentsRead);
    }

    private List<EntryView> entries(Dossier dossier) {
        List<DossierEntry> all = cabinet.entries(dossier.id());
        Map<Long, DocumentLine> readable =
                documents.of(all.stream().map(DossierEntry::documentId).toList());
        boolean leavesKnown = cabinet.seesAll();
        int leaf = 0;
        List<EntryView> views = new ArrayList<>();
        for (DossierEntry entry : all) {
            DocumentLine document = readable.get(entry.documentId());
            if (document == null) {
                leavesKnown = false;
                continue;
            }
            leavesKnown = leavesKnown && entry.sheets() != null;
            String leaves = leavesKnown ? leaves(leaf + 1, leaf + entry.sheets()) : null;
            leaf += entry.sheets() == null ? 0 : entry.sheets();
            views.add(new EntryView(views.size() + 1, document, entry.sheets(), leaves, entry.note()));
        }
        return views;
    }

    /** {@code 4–9}, or {@code 4} for a single one. */
    static String leaves(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    private Integer sheets(List<EntryView> entries) {
        return entries.stream().anyMatch(entry -> entry.leaves() == null)
                ? null
                : entries.stream().mapToInt(EntryView::sheets).sum();
    }

    private Map<Long, FondsView> fonds() {
        return holdings.all().stream().collect(Collectors.toMap(FondsView::id, Function.identity()));
    }

    private BodyView body(Dossier dossier) {
        return bodies.find(dossier.bodyId(), dossier.openedOn()).orElseThrow();
    }

    private Optional<RetentionTerm> term(Dossier dossier) {
        return dossier.termId() == null
                ? Optional.empty()
                : Optional.of(em.find(RetentionTerm.class, dossier.termId()));
    }
}
