package vn.giaoban.archive.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Enters the numbers of documents that others have issued into the books. It asks for no right: who calls it has. */
@Dependent
public class EnteredNumbers {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Kinds kinds;

    @Inject
    Issuers issuers;

    /**
     * Enters the number of a document that has none in the books, if its series is kept here; it is then not given again.
     *
     * @return false when another document carries this number in this term
     */
    public boolean enter(NumberOrder order, int number, String suffix, String written, long documentId) {
        Numbering numbering = new Numbering(em);
        KindView kind = kinds.existing(order.kind());
        Optional<NumberSeries> series =
                issuers.termOn(order).flatMap(term -> numbering.series(order.bodyId(), term, kind, order.congress()));
        // A closed book has no new entry; the document is kept all the same.
        if (series.isEmpty() || series.get().isClosed()) {
            return true;
        }
        RegisteredNumber line = new RegisteredNumber(
                        series.get().id(), number, suffix, kind.code(), NumberState.RESERVED, order.on())
                .written(written);
        return numbering.byHand(line, number, documentId, order.on()).isPresent();
    }
}
