package vn.giaoban.archive.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One line of the book of a series: reserved, then issued or void; a number that was used outside never changes. */
@Entity
@Table(name = "registered_number")
@NamedQuery(
        name = "RegisteredNumber.above",
        query = "select n.number from RegisteredNumber n where n.seriesId = :series and n.number > :number")
@NamedQuery(
        name = "RegisteredNumber.of",
        query = "select n from RegisteredNumber n where n.seriesId = :series and n.number = :number order by n.suffix")
@NamedQuery(
        name = "RegisteredNumber.book",
        query = "select n from RegisteredNumber n where n.seriesId = :series order by n.number desc, n.suffix desc")
@NamedQuery(
        name = "RegisteredNumber.count",
        query = "select count(n) from RegisteredNumber n where n.seriesId = :series")
@NamedQuery(
        name = "RegisteredNumber.countReserved",
        query = "select count(n) from RegisteredNumber n where n.seriesId = :series"
                + " and n.state = vn.giaoban.archive.register.NumberState.RESERVED")
@NamedQuery(
        name = "RegisteredNumber.numbers",
        query = "select distinct n.number from RegisteredNumber n where n.seriesId = :series order by n.number")
@NamedQuery(
        name = "RegisteredNumber.ofDocument",
        query = "select n from RegisteredNumber n where n.documentId = :document")
class RegisteredNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private Long seriesId;

    private int number;

    private String suffix = "";

    @Column(name = "kind_code")
    private String kindCode;

    @Enumerated(EnumType.STRING)
    private NumberState state;

    private LocalDate dated;

    private String written;

    private String reason;

    @Column(name = "document_id")
    private Long documentId;

    @Version
    private long version;

    protected RegisteredNumber() {}

    RegisteredNumber(long seriesId, int number, String suffix, String kindCode, NumberState state, LocalDate dated) {
        this.seriesId = seriesId;
        this.number = number;
        this.suffix = suffix;
        this.kindCode = kindCode;
        this.state = state;
        this.dated = dated;
    }

    RegisteredNumber written(String text) {
        written = text;
        return this;
    }

    RegisteredNumber because(String why) {
        reason = why;
        return this;
    }

    /** The document that was to carry the number is issued. */
    void issue(long document, LocalDate day) {
        state = NumberState.ISSUED;
        documentId = document;
        dated = day;
    }

    /** Given back unused. */
    void makeVoid(String why) {
        state = NumberState.VOID;
        reason = why;
    }

    /** Whether it is still free for a document of a kind. */
    boolean awaits(String kind) {
        return state == NumberState.RESERVED && kindCode.equals(kind);
    }

    String kindCode() {
        return kindCode;
    }

    NumberState state() {
        return state;
    }

    String suffix() {
        return suffix;
    }

    Long seriesId() {
        return seriesId;
    }

    NumberView view() {
        return new NumberView(id, seriesId, number, suffix, kindCode, state, dated, written, reason, documentId);
    }
}
