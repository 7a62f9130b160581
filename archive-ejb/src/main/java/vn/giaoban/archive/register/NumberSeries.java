package vn.giaoban.archive.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A run of numbers (dãy số): of one body, in one term, for a set of kinds; a congress has a single one for all kinds. It
 * is opened with the last number that was used before, and gives out the following ones without a gap.
 */
@Entity
@Table(name = "number_series")
@NamedQuery(name = "NumberSeries.all", query = "select s from NumberSeries s order by s.termId desc, s.bodyId, s.id")
@NamedQuery(
        name = "NumberSeries.ofKind",
        query = "select s from NumberSeries s join s.kinds k"
                + " where s.bodyId = :body and k.termId = :term and k.kindCode = :kind")
@NamedQuery(
        name = "NumberSeries.ofCongress",
        query = "select s from NumberSeries s where s.termId = :term and s.congress = true")
@NamedQuery(
        name = "NumberSeries.earlier",
        query = "select s from NumberSeries s join s.kinds k where s.bodyId = :body and k.kindCode = :kind"
                + " and s.congress = false order by s.id desc")
class NumberSeries {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id")
    private Long bodyId;

    @Column(name = "term_id")
    private Long termId;

    private boolean congress;

    @Column(name = "opened_with")
    private int openedWith;

    @Column(name = "last_number")
    private int lastNumber;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "number_series_kind", joinColumns = @JoinColumn(name = "series_id"))
    private Set<CountedKind> kinds = new HashSet<>();

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closing_note")
    private String closingNote;

    @Version
    private long version;

    protected NumberSeries() {}

    NumberSeries(long bodyId, long termId, boolean congress, Collection<String> kindCodes, int lastUsed) {
        this.bodyId = bodyId;
        this.termId = termId;
        this.congress = congress;
        this.openedWith = lastUsed;
        this.lastNumber = lastUsed;
        kindCodes.forEach(code -> kinds.add(new CountedKind(bodyId, termId, code)));
    }

    /**
     * Gives out the next number: the first above the last one that is not in the book already.
     *
     * @param usedAbove numbers of the book above the last one given out
     */
    int next(Collection<Integer> usedAbove) {
        int next = lastNumber + 1;
        while (usedAbove.contains(next)) {
            next++;
        }
        lastNumber = next;
        return next;
    }

    /** A number was used outside: the paper register has come this far, so the next one follows it. */
    void reached(int number) {
        lastNumber = Math.max(lastNumber, number);
    }

    /** Whether the number was used before the house began to count, so that its absence from the book needs no word. */
    boolean precedes(int number) {
        return number <= openedWith;
    }

    /** Its term is over: there is no new entry in its book. */
    void close(LocalDate day, String by, String note) {
        closedOn = day;
        closedBy = by;
        closingNote = note;
    }

    boolean isClosed() {
        return closedOn != null;
    }

    ClosingView closing() {
        return new ClosingView(closedOn, closedBy, closingNote);
    }

    Long id() {
        return id;
    }

    int lastNumber() {
        return lastNumber;
    }

    int openedWith() {
        return openedWith;
    }

    Long bodyId() {
        return bodyId;
    }

    Set<String> kindCodes() {
        return kinds.stream().map(CountedKind::kindCode).collect(Collectors.toCollection(TreeSet::new));
    }

    SeriesView view() {
        return new SeriesView(id, bodyId, termId, congress, kindCodes(), openedWith, lastNumber);
    }
}
