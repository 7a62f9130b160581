package vn.giaoban.meetings.conference;

import jakarta.persistence.Embeddable;

/** An item of the agenda at its place. */
@Embeddable
class AgendaItem {

    private int position;
    private String title;
    private String presenter;
    private Integer minutes;

    protected AgendaItem() {}

    AgendaItem(int position, AgendaEntry entry) {
        this.position = position;
        this.title = entry.title();
        this.presenter = entry.presenter();
        this.minutes = entry.minutes();
    }

    AgendaEntry entry() {
        return new AgendaEntry(title, presenter, minutes);
    }
}
