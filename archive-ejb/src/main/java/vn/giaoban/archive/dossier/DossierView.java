package vn.giaoban.archive.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * A dossier as it is opened.
 *
 * @param version what a change must name
 * @param fonds code of the fonds
 * @param body code of the body whose work it is; {@code bodyName} its full name on the day it was opened
 * @param endedIn the year the work ended, from which its term is counted; {@code null} while it is open
 * @param term name of the retention term, or {@code null}
 * @param years of the term; {@code null} = for ever, or no term yet
 * @param keptUntil last year of its term, extensions included; {@code null} = for ever, or not closed yet
 * @param held nothing may be decided about it for the time being
 * @param due its term has ended
 * @param decision what stands decided about it since, or {@code null}
 * @param entries those the caller may read, in order
 * @param sheets of all entries; {@code null} where one was not counted or is not the caller's to read
 * @param changeable whether it may be changed at all
 */
public record DossierView(
        long id,
        long version,
        String code,
        String title,
        long fondsId,
        String fonds,
        String keeper,
        String body,
        String bodyName,
        LocalDate openedOn,
        LocalDate closedOn,
        Integer endedIn,
        Long termId,
        String term,
        Integer years,
        Integer keptUntil,
        String notes,
        DossierState state,
        boolean held,
        boolean due,
        DecisionKind decision,
        List<EntryView> entries,
        Integer sheets,
        boolean changeable) {

    public DossierView {
        entries = List.copyOf(entries);
    }
}
