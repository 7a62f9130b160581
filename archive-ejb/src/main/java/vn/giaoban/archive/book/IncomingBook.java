package vn.giaoban.archive.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The book of a year in which arriving documents are registered. Its number runs from 1 every year (practice). */
@Entity
@Table(name = "incoming_book")
@NamedQuery(name = "IncomingBook.all", query = "select b from IncomingBook b order by b.year desc")
class IncomingBook {

    @Id
    @Column(name = "book_year")
    private Integer year;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closing_note")
    private String closingNote;

    @Version
    private long version;

    protected IncomingBook() {}

    /** The next number, which is then used. */
    int next() {
        lastNumber++;
        return lastNumber;
    }

    void close(LocalDate day, String by, String note) {
        closedOn = day;
        closedBy = by;
        closingNote = note;
    }

    boolean isClosed() {
        return closedOn != null;
    }

    BookView view() {
        return new BookView(year, lastNumber, closedOn, closedBy, closingNote);
    }
}
