package vn.giaoban.web.book;

import java.io.Serializable;
import java.time.LocalDate;
import vn.giaoban.archive.book.NewArrival;

/** What is typed about a document that has arrived. */
public class ArrivalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate arrivedOn;
    private String author;
    private String written;
    private LocalDate dated;
    private String subject;
    private LocalDate dueOn;
    private String notes;

    static ArrivalForm begun(LocalDate today) {
        ArrivalForm form = new ArrivalForm();
        form.arrivedOn = today;
        return form;
    }

    NewArrival arrived() {
        return new NewArrival(arrivedOn, author, written, dated, subject, dueOn, notes, null);
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public String getWritten() {
        return written;
    }

    public void setWritten(String written) {
        this.written = written;
    }

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
