package vn.giaoban.archive.dossier;

import java.time.LocalDate;

/**
 * A dossier in a list.
 *
 * @param body code of the body whose work it is
 * @param term name of its retention term, or {@code null}
 * @param keptUntil last year of its term; {@code null} = for ever, or not closed yet
 * @param held nothing may be decided about it for the time being
 * @param decision what stands decided since its term ended, or {@code null}
 * @param documents how many of its documents the caller may read
 */
public record DossierLine(
        long id,
        String code,
        String title,
        String fonds,
        String body,
        String bodyName,
        LocalDate openedOn,
        LocalDate closedOn,
        Integer endedIn,
        String term,
        Integer keptUntil,
        DossierState state,
        boolean held,
        DecisionKind decision,
        long documents) {}
