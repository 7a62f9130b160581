package vn.giaoban.archive.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A hand-over.
 *
 * @param doneOn the day both parties signed, or {@code null}; {@code minutes} the number of the record
 * @param exportedAt when its package was last saved, or {@code null}
 */
public record HandOverView(
        long id,
        long version,
        String deliveredBy,
        String receivedBy,
        LocalDate plannedOn,
        HandOverState state,
        LocalDate doneOn,
        String minutes,
        OffsetDateTime preparedAt,
        String preparedBy,
        OffsetDateTime exportedAt,
        String exportedBy,
        List<DossierLine> dossiers) {

    public HandOverView {
        dossiers = List.copyOf(dossiers);
    }
}
