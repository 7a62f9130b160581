package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.draft.KeptForms.Kept;
import vn.giaoban.web.shell.Reply;

/** Writes the agenda of the conference on the page, item by item, and puts it as a whole. */
@Named
@ViewScoped
public class AgendaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Conferences conferences;

    @Inject
    ConferenceBacking page;

    @Inject
    KeptForms kept;

    @Inject
    Reply reply;

    private List<AgendaEntry> base;
    private List<AgendaEntry> rival;
    private List<AgendaItemForm> items;
    private Kept<KeptLines.Agenda> restored;

    @PostConstruct
    void open() {
        if (page.isPrepares()) {
            restored = kept.find(form(), KeptLines.Agenda.class).orElse(null);
        }
    }

    /** Opens the editor, with what was typed before a lost session where there is such. */
    public void edit() {
        List<AgendaEntry> present = page.getConference().agenda();
        base = restored == null ? present : restored.typed().base();
        rival = base.equals(present) ? null : present;
        items = (restored == null ? present : restored.typed().typed())
                .stream().map(AgendaItemForm::of).collect(Collectors.toCollection(ArrayList::new));
        if (restored == null) {
            add();
        }
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (items != null) {
            kept.keep(form(), new KeptLines.Agenda(base, entries()));
        }
    }

    public void add() {
        items.add(new AgendaItemForm());
    }

    public void remove(AgendaItemForm item) {
        items.remove(item);
        keep();
    }

    public void raise(AgendaItemForm item) {
        int at = items.indexOf(item);
        if (at > 0) {
            Collections.swap(items, at, at - 1);
            keep();
        }
    }

    private List<AgendaEntry> entries() {
        return items.stream().map(AgendaItemForm::entry).toList();
    }

    /**
     * Puts the agenda; lines left empty are none. Where somebody else has put another since, that one is shown, and it is
     * for the person to save again over it or to leave.
     */
    public void save() {
        List<AgendaEntry> agenda = entries().stream()
                .filter(item -> item.title() != null && !item.title().isBlank())
                .toList();
        if (reply.ask(() -> put(agenda), "say.saved") != null) {
            page.refresh();
            leave();
        }
    }

    private ConferenceView put(List<AgendaEntry> agenda) {
        long id = page.getConference().id();
        ConferenceView present = conferences.get(id);
        if (!present.agenda().equals(base)) {
            page.refresh();
            base = present.agenda();
            rival = base;
            throw Refusal.conflict("agenda.other");
        }
        return conferences.putAgenda(id, present.version(), agenda);
    }

    /** Closes the editor; what was typed and not saved is no longer wanted. */
    public void leave() {
        kept.discard(form());
        restored = null;
        rival = null;
        items = null;
    }

    private String form() {
        return "agenda/" + page.getConference().id();
    }

    public List<AgendaItemForm> getItems() {
        return items;
    }

    /** What somebody else has put in the meantime, or {@code null}. */
    public List<AgendaEntry> getRival() {
        return rival;
    }

    /** When the draft that waits to be taken up was kept, or {@code null}. */
    public OffsetDateTime getRestoredAt() {
        return restored == null || items != null ? null : restored.at();
    }
}
