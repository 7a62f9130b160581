package vn.giaoban.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.validity.ValidityState;
import vn.giaoban.web.shell.Reply;

/** How it stands with the force of the document on the page, today and on any other day, and the days it names itself. */
@Named
@ViewScoped
public class ValidityBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Documents documents;

    @Inject
    Reply reply;

    @Inject
    DocumentBacking page;

    private LocalDate day;
    private LocalDate first;
    private LocalDate last;

    @PostConstruct
    void open() {
        day = page.getDocument().today();
        first = page.getDocument().validFrom();
        last = page.getDocument().validTo();
    }

    public void save() throws IOException {
        DocumentView shown = page.getDocument();
        if (reply.attempt(
                () -> documents.validate(shown.id(), shown.version(), first, last), "say.document.validity")) {
            Faces.redirect("document/%s", shown.id());
        }
    }

    /** How it stands on the chosen day. */
    public ValidityState getState() {
        return page.getDocument().validity().on(day == null ? page.getDocument().today() : day);
    }

    /** The day from which what the banner says is so. */
    public LocalDate getSince() {
        DocumentView shown = page.getDocument();
        return switch (shown.standing()) {
            case NOT_YET_IN_FORCE, IN_FORCE -> shown.validity().from();
            case PARTLY_IN_FORCE -> shown.validity().partlyFrom();
            case EXPIRED, REPLACED -> shown.validity().to().plusDays(1);
        };
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
