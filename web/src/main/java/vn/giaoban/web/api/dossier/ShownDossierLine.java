package vn.giaoban.web.api.dossier;

import java.time.LocalDate;
import vn.giaoban.archive.dossier.DossierLine;
import vn.giaoban.archive.dossier.DossierState;
import vn.giaoban.web.api.Id;

/** A dossier in a list. */
record ShownDossierLine(
        String id,
        String code,
        String title,
        String fondsCode,
        String body,
        LocalDate openedOn,
        LocalDate closedOn,
        Integer endedIn,
        String termName,
        Integer keptUntil,
        DossierState state,
        long documents) {

    static ShownDossierLine of(DossierLine line) {
        return new ShownDossierLine(
                Id.of(line.id()),
                line.code(),
                line.title(),
                line.fonds(),
                line.body(),
                line.openedOn(),
                line.closedOn(),
                line.endedIn(),
                line.term(),
                line.keptUntil(),
                line.state(),
                line.documents());
    }
}
