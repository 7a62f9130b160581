package vn.giaoban.web.api.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.dossier.DecisionKind;
import vn.giaoban.archive.dossier.DossierState;
import vn.giaoban.archive.dossier.DossierView;
import vn.giaoban.archive.dossier.EntryView;
import vn.giaoban.web.api.Id;

/** A dossier as the interface shows it; what each member means stands at {@link DossierView}. */
record ShownDossier(
        String id,
        long version,
        String code,
        String title,
        String fonds,
        String fondsCode,
        String keeper,
        String body,
        String bodyName,
        LocalDate openedOn,
        LocalDate closedOn,
        Integer endedIn,
        String term,
        String termName,
        Integer years,
        Integer keptUntil,
        String notes,
        DossierState state,
        boolean held,
        DecisionKind decision,
        List<ShownEntry> documents,
        Integer sheets) {

    /** A document in it. */
    record ShownEntry(
            int ordinal,
            String document,
            String kind,
            String number,
            LocalDate issuedOn,
            String issuerName,
            String subject,
            Integer sheets,
            String leaves,
            String note) {

        static ShownEntry of(EntryView entry) {
            DocumentLine document = entry.document();
            return new ShownEntry(
                    entry.ordinal(),
                    Id.of(document.id()),
                    document.kind(),
                    document.number(),
                    document.issuedOn(),
                    document.issuerName(),
                    document.subject(),
                    entry.sheets(),
                    entry.leaves(),
                    entry.note());
        }
    }

    static ShownDossier of(DossierView dossier) {
        return new ShownDossier(
                Id.of(dossier.id()),
                dossier.version(),
                dossier.code(),
                dossier.title(),
                Id.of(dossier.fondsId()),
                dossier.fonds(),
                dossier.keeper(),
                dossier.body(),
                dossier.bodyName(),
                dossier.openedOn(),
                dossier.closedOn(),
                dossier.endedIn(),
                Id.of(dossier.termId()),
                dossier.term(),
                dossier.years(),
                dossier.keptUntil(),
                dossier.notes(),
                dossier.state(),
                dossier.held(),
                dossier.decision(),
                dossier.entries().stream().map(ShownEntry::of).toList(),
                dossier.sheets());
    }
}
