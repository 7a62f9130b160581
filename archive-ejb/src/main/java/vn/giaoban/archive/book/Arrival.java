package vn.giaoban.archive.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A line of the incoming book; what was registered stays, only the handing on is added. */
@Entity
@Table(name = "arrival")
@NamedQuery(name = "Arrival.book", query = "select a from Arrival a where a.year = :year order by a.number desc")
@NamedQuery(name = "Arrival.inOrder", query = "select a from Arrival a where a.year = :year order by a.number")
@NamedQuery(name = "Arrival.count", query = "select count(a) from Arrival a where a.year = :year")
class Arrival {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "book_year")
    private int year;

    private int number;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    private String author;

    private String written;

    private LocalDate dated;

    private String subject;

    @Column(name = "handed_to_id")
    private Long handedToId;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "received_by")
    private String receivedBy;

    private String notes;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "entered_at")
    private OffsetDateTime enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Version
    private long version;

    protected Arrival() {}

    Arrival(NewArrival arrived, int place, String by, OffsetDateTime at) {
        year = arrived.arrivedOn().getYear();
        number = place;
        arrivedOn = arrived.arrivedOn();
        author = arrived.author();
        written = arrived.written();
        dated = arrived.dated();
        subject = arrived.subject();
        dueOn = arrived.dueOn();
        notes = arrived.notes();
        documentId = arrived.documentId();
        enteredBy = by;
        enteredAt = at;
    }

    void handOn(long body, LocalDate day, String who) {
        handedToId = body;
        handedOn = day;
        receivedBy = who;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    int year() {
        return year;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    Long handedToId() {
        return handedToId;
    }

    ArrivalView view(String bodyCode, String bodyName) {
        return new ArrivalView(
                id,
                version,
                year,
                number,
                arrivedOn,
                author,
                written,
                dated,
                subject,
                bodyCode,
                bodyName,
                handedOn,
                dueOn,
                receivedBy,
                notes,
                documentId);
    }
}
