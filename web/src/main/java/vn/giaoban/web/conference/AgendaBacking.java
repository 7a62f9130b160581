package vn.giaoban.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.Conferences;
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
    Reply reply;

    private List<Item> items;

    /** An item as it is written. */
    public static class Item implements Serializable {

        private static final long serialVersionUID = 1L;

        private String title;
        private String presenter;
        private Integer minutes;

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getPresenter() {
            return presenter;
        }

        public void setPresenter(String presenter) {
            this.presenter = presenter;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }
    }

    public void edit() {
        items = new ArrayList<>();
        for (AgendaEntry entry : page.getConference().agenda()) {
            Item item = new Item();
            item.title = entry.title();
            item.presenter = entry.presenter();
            item.minutes = entry.minutes();
            items.add(item);
        }
        add();
    }

    public void add() {
        items.add(new Item());
    }

    public void remove(Item item) {
        items.remove(item);
    }

    public void raise(Item item) {
        int at = items.indexOf(item);
        if (at > 0) {
            Collections.swap(items, at, at - 1);
        }
    }

    /** Puts the agenda; lines left empty are none. */
    public void save() {
        List<AgendaEntry> agenda = items.stream()
                .filter(item -> item.title != null && !item.title.isBlank())
                .map(item -> new AgendaEntry(item.title, item.presenter, item.minutes))
                .toList();
        long id = page.getConference().id();
        long version = page.getConference().version();
        if (reply.attempt(() -> conferences.putAgenda(id, version, agenda), "say.saved")) {
            page.refresh();
            items = null;
        }
    }

    public void leave() {
        items = null;
    }

    public List<Item> getItems() {
        return items;
    }
}
