package vn.giaoban.archive.dossier;

import java.time.LocalDate;

/**
 * A dossier in a list.
 *
 * @param body code of the body whose work it is
 * @param term name of its retention term, or {@code null}
 * @param keptUntil last year of its term; {@code null} = for ever, or not closed yet
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
        long documents) {}
