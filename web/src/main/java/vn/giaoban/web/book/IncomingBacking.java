package vn.giaoban.web.book;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.book.ArrivalView;
import vn.giaoban.archive.book.Arrivals;
import vn.giaoban.archive.book.BookView;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** The register of documents that arrive: a book a year, the form that registers, the one that hands on, the closing. */
@Named
@ViewScoped
public class IncomingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "day.ahead", "made:arrivedOn_input",
            "arrival.datedLater", "made:dated_input",
            "arrival.dueEarlier", "made:dueOn_input",
            "book.closed", "made:arrivedOn_input");

    @EJB
    Arrivals arrivals;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private int year;
    private LazyDataModel<ArrivalView> rows;
    private transient List<BookView> books;
    private ArrivalForm form = new ArrivalForm();

    /** The line that is handed on. */
    private ArrivalView chosen;

    private String body;
    private LocalDate on;
    private String receivedBy;
    private String note;

    @PostConstruct
    void open() {
        year = LocalDate.now(clock).getYear();
        rows = new Rows<>((first, size) -> arrivals.page(year, first, size), () -> arrivals.count(year));
    }

    /** Opens an empty form. */
    public void begin() {
        form = ArrivalForm.begun(LocalDate.now(clock));
    }

    public void register() {
        ArrivalView line = reply.beside(FIELDS).ask(() -> arrivals.register(form.arrived()), null);
        if (line != null) {
            reply.done("say.arrival.registered", String.valueOf(line.number()));
            books = null;
            year = line.year();
        }
    }

    /** Opens the form that hands a line on. */
    public void choose(ArrivalView line) {
        chosen = line;
        body = line.handedTo();
        on = LocalDate.now(clock);
        receivedBy = line.receivedBy();
    }

    public void handOn() {
        reply.beside(Map.of("day.ahead", "handed:on_input", "arrival.handedEarlier", "handed:on_input"))
                .ask(
                        () -> arrivals.handOn(chosen.id(), chosen.version(), body, on, receivedBy),
                        "say.arrival.handedOn");
    }

    /** Opens the form that closes the book of the year. */
    public void beginClosing() {
        on = LocalDate.now(clock);
        note = null;
    }

    public void close() {
        reply.beside(Map.of("day.ahead", "closeForm:on_input"))
                .ask(() -> arrivals.close(year, on, note), "say.book.closed");
        books = null;
    }

    /** The years that have a book, and this year. */
    public List<Integer> getYears() {
        SortedSet<Integer> years = new TreeSet<>();
        years.add(LocalDate.now(clock).getYear());
        years.add(year);
        getBooks().forEach(book -> years.add(book.year()));
        return List.copyOf(years);
    }

    /** The book of the year shown; {@code null} where nothing has arrived in it. */
    public BookView getBook() {
        return getBooks().stream()
                .filter(book -> book.year() == year)
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing is entered in it any more. */
    public boolean isClosed() {
        BookView book = getBook();
        return book != null && book.closed();
    }

    private List<BookView> getBooks() {
        if (books == null) {
            books = arrivals.books();
        }
        return books;
    }

    public LazyDataModel<ArrivalView> getRows() {
        return rows;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public ArrivalForm getForm() {
        return form;
    }

    public ArrivalView getChosen() {
        return chosen;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
