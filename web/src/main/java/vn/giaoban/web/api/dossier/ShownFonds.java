package vn.giaoban.web.api.dossier;

import java.time.LocalDate;
import vn.giaoban.archive.fonds.FondsView;
import vn.giaoban.web.api.Id;

/** A fonds; what each member means stands at {@link FondsView}. */
record ShownFonds(
        String id,
        String code,
        String name,
        String body,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean present,
        LocalDate handedOverOn,
        String handedOverTo) {

    static ShownFonds of(FondsView fonds) {
        return new ShownFonds(
                Id.of(fonds.id()),
                fonds.code(),
                fonds.name(),
                fonds.body(),
                fonds.startsOn(),
                fonds.endsOn(),
                fonds.present(),
                fonds.handedOverOn(),
                fonds.handedOverTo());
    }
}
