package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.web.shell.Rows;

/** The list of conferences, the latest first. */
@Named
@ViewScoped
public class ConferencesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Conferences conferences;

    private String title;
    private ConferenceKind kind;
    private ConferenceState state;
    private LocalDate from;
    private LocalDate to;
    private Rows<ConferenceLine> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>((first, size) -> conferences.page(filter(), first, size), () -> conferences.count(filter()));
    }

    private ConferenceFilter filter() {
        return new ConferenceFilter(title, kind, state, null, from, to);
    }

    /** Whether the list is empty because of what it is filtered by. */
    public boolean isFiltered() {
        return !ConferenceFilter.ALL.equals(filter());
    }

    public Rows<ConferenceLine> getRows() {
        return rows;
    }

    public ConferenceKind[] getKinds() {
        return ConferenceKind.values();
    }

    public ConferenceState[] getStates() {
        return ConferenceState.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public ConferenceKind getKind() {
        return kind;
    }

    public void setKind(ConferenceKind kind) {
        this.kind = kind;
    }

    public ConferenceState getState() {
        return state;
    }

    public void setState(ConferenceState state) {
        this.state = state;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
