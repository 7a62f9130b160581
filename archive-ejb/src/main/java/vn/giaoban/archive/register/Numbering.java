package vn.giaoban.archive.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.rule.Refusal;

/**
 * Keeps the series and their books in the transaction of the caller. The row of a series is locked from the moment a
 * number is taken until that transaction ends, so that a number taken and rolled back is taken by the next: no number
 * twice, none missing.
 */
final class Numbering {

    private final EntityManager em;

    Numbering(EntityManager em) {
        this.em = em;
    }

    /** The series in which a kind of a body counts during a term or congress. */
    Optional<NumberSeries> series(long bodyId, TermView term, KindView kind, boolean congress) {
        if (congress) {
            return em.createNamedQuery("NumberSeries.ofCongress", NumberSeries.class)
                    .setParameter("term", term.id())
                    .getResultStream()
                    .findFirst();
        }
        return ofKind(bodyId, term.id(), kind.code());
    }

    /**
     * The series of a kind, opened at 01 where that is safe: a congress has a fresh one by rule, and a new term has one when
     * the house kept the same kind of the same body in a term before. Otherwise nobody knows how far the paper register
     * has come, and the keeper of registers must say it.
     */
    NumberSeries seriesToTakeFrom(long bodyId, TermView term, KindView kind, boolean congress, List<KindView> kinds) {
        Optional<NumberSeries> open = series(bodyId, term, kind, congress);
        if (open.isPresent()) {
            return open.get();
        }
        if (congress) {
            return open(new NumberSeries(term.bodyId(), term.id(), true, Set.of(), 0));
        }
        NumberSeries earlier = em.createNamedQuery("NumberSeries.earlier", NumberSeries.class)
                .setParameter("body", bodyId)
                .setParameter("kind", kind.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("series.notOpened", kind.name(), term.name()));
        // Two first documents of a new term at once: the second waits here and then finds the series of the first.
        lock(earlier.id());
        return ofKind(bodyId, term.id(), kind.code())
                .orElseGet(() -> open(new NumberSeries(
                        bodyId, term.id(), false, free(bodyId, term.id(), earlier.kindCodes(), kinds), 0)));
    }

    NumberSeries open(NumberSeries series) {
        em.persist(series);
        em.flush();
        return series;
    }

    /** The wanted kinds with those configured to count with one of them. */
    static Set<String> counted(Collection<String> wanted, List<KindView> kinds) {
        return kinds.stream()
                .filter(kind -> kind.symbol() != null)
                .filter(kind -> wanted.contains(kind.code()) || wanted.contains(kind.numberedAs()))
                .map(KindView::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Takes the next number; the caller's transaction holds it from here on. */
    RegisteredNumber take(long seriesId, KindView kind, NumberOrder order, NumberState state, String bodySymbol) {
        NumberSeries series = lockOpen(seriesId);
        List<Integer> above = em.createNamedQuery("RegisteredNumber.above", Integer.class)
                .setParameter("series", seriesId)
                .setParameter("number", series.lastNumber())
                .getResultList();
        int number = series.next(new HashSet<>(above));
        return keep(new RegisteredNumber(seriesId, number, "", kind.code(), state, order.on())
                .written(WrittenNumber.of(number, "", kind.symbol(), bodySymbol)));
    }

    /** Takes a number once more, told apart by a letter: 05a after 05. */
    RegisteredNumber takeAgain(
            long seriesId, int number, KindView kind, NumberOrder order, String bodySymbol, String reason) {
        NumberSeries series = lockOpen(seriesId);
        List<RegisteredNumber> lines = lines(seriesId, number);
        if (lines.isEmpty() && !series.precedes(number)) {
            throw Refusal.invalid("number.notYetUsed", number);
        }
        String letter = WrittenNumber.nextLetter(
                lines.stream().map(RegisteredNumber::suffix).toList());
        if (letter.isEmpty()) {
            throw Refusal.conflict("number.taken", number);
        }
        return keep(new RegisteredNumber(seriesId, number, letter, kind.code(), NumberState.RESERVED, order.on())
                .written(WrittenNumber.of(number, letter, kind.symbol(), bodySymbol))
                .because(reason));
    }

    /** Enters a number that was used outside; the next one follows the highest known. */
    RegisteredNumber outside(
            long seriesId, int number, String suffix, KindView kind, NumberOrder order, String symbol) {
        NumberSeries series = lockOpen(seriesId);
        if (isTaken(seriesId, number, suffix)) {
            throw Refusal.conflict("number.taken", number + suffix);
        }
        series.reached(number);
        return keep(new RegisteredNumber(seriesId, number, suffix, kind.code(), NumberState.OUTSIDE, order.on())
                .written(WrittenNumber.of(number, suffix, kind.symbol(), symbol)));
    }

    /**
     * Enters the number of a document that was typed in, so that it is not given again; a number that was reserved for it is
     * carried by it from now on. It is not taken as proof of how far the register has come: a typing error would skip
     * numbers for good.
     *
     * @return empty when another document carries the number, or it is void, used outside, or reserved for another kind
     */
    Optional<RegisteredNumber> byHand(RegisteredNumber line, int number, long documentId, LocalDate on) {
        lock(line.seriesId());
        RegisteredNumber carried = lines(line.seriesId(), number).stream()
                .filter(known -> known.suffix().equals(line.suffix()))
                .findFirst()
                .orElse(line);
        if (!carried.awaits(line.kindCode())) {
            return Optional.empty();
        }
        carried.issue(documentId, on);
        return Optional.of(keep(carried));
    }

    /** A number that was typed in for a document by error leaves the book, unless that is closed: the document never carried it. */
    void forget(long documentId) {
        em.createNamedQuery("RegisteredNumber.ofDocument", RegisteredNumber.class)
                .setParameter("document", documentId)
                .getResultStream()
                .filter(line -> !em.find(NumberSeries.class, line.seriesId()).isClosed())
                .forEach(em::remove);
        em.flush();
    }

    /** Locks the row of a series until the caller's transaction ends, and reads it as it is now. */
    NumberSeries lock(long seriesId) {
        return em.find(NumberSeries.class, seriesId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Locks the row of a series in whose book something is to be entered.
     *
     * @throws Refusal CONFLICT {@code series.closed}
     */
    NumberSeries lockOpen(long seriesId) {
        NumberSeries series = lock(seriesId);
        if (series.isClosed()) {
            throw Refusal.conflict("series.closed", series.closing().on());
        }
        return series;
    }

    private boolean isTaken(long seriesId, int number, String suffix) {
        return lines(seriesId, number).stream().anyMatch(line -> line.suffix().equals(suffix));
    }

    private List<RegisteredNumber> lines(long seriesId, int number) {
        return em.createNamedQuery("RegisteredNumber.of", RegisteredNumber.class)
                .setParameter("series", seriesId)
                .setParameter("number", number)
                .getResultList();
    }

    private RegisteredNumber keep(RegisteredNumber line) {
        em.persist(line);
        em.flush();
        return line;
    }

    private Optional<NumberSeries> ofKind(long bodyId, long termId, String kindCode) {
        return em.createNamedQuery("NumberSeries.ofKind", NumberSeries.class)
                .setParameter("body", bodyId)
                .setParameter("term", termId)
                .setParameter("kind", kindCode)
                .getResultStream()
                .findFirst();
    }

    /** Of the kinds of the earlier series, with those that count with them now, the ones that have no series yet. */
    private Set<String> free(long bodyId, long termId, Set<String> earlier, List<KindView> kinds) {
        return counted(earlier, kinds).stream()
                .filter(code -> ofKind(bodyId, termId, code).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
