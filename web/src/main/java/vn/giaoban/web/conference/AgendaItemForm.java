package vn.giaoban.web.conference;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.giaoban.meetings.conference.AgendaEntry;

/** An item of the agenda as it is written. */
public class AgendaItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 500)
    private String title;

    @Size(max = 300)
    private String presenter;

    @Positive
    private Integer minutes;

    static AgendaItemForm of(AgendaEntry entry) {
        AgendaItemForm item = new AgendaItemForm();
        item.title = entry.title();
        item.presenter = entry.presenter();
        item.minutes = entry.minutes();
        return item;
    }

    AgendaEntry entry() {
        return new AgendaEntry(title, presenter, minutes);
    }

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
