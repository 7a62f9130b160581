package vn.giaoban.web.print;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import vn.giaoban.archive.book.Arrivals;
import vn.giaoban.archive.book.OutgoingBooks;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Table;

/** The tables that can be printed, by the kind of thing and its id; the boundaries say who may have them. */
@Dependent
public class Printed {

    @EJB
    Dossiers dossiers;

    @EJB
    OutgoingBooks outgoing;

    @EJB
    Arrivals arrivals;

    private static final long LAST_YEAR = 9999;

    /** The table of a thing; empty where there is none for the caller. */
    Optional<Table> of(String kind, long id) {
        try {
            return switch (kind) {
                case "dossier" -> Optional.of(dossiers.inventory(id));
                case "book" -> Optional.of(outgoing.printed(id));
                case "incoming" -> Optional.of(arrivals.printed(Math.toIntExact(Math.min(id, LAST_YEAR))));
                default -> Optional.empty();
            };
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.UNKNOWN) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
