package vn.giaoban.web.book;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.register.BookClosings;
import vn.giaoban.archive.register.ClosingView;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;

/** Whether the book of the page is closed, and the form that closes it. */
@Named
@ViewScoped
public class ClosingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    BookClosings closings;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private ClosingView closing;
    private LocalDate on;
    private String note;

    @PostConstruct
    void open() {
        closing = Missing.unless(id, wanted -> closings.of(wanted));
    }

    /** Opens an empty form. */
    public void begin() {
        on = LocalDate.now(clock);
        note = null;
    }

    public void close() {
        ClosingView closed = reply.beside(Map.of("day.ahead", "closeForm:on_input"))
                .ask(() -> closings.close(id, on, note), "say.book.closed");
        if (closed != null) {
            closing = closed;
        }
    }

    public ClosingView getClosing() {
        return closing;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
