package vn.giaoban.web.calendar;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.meetings.feed.CalendarFeeds;
import vn.giaoban.web.shell.Reply;

/** The address under which the caller's calendar program finds his conferences; shown when it is made and never again. */
@Named
@ViewScoped
public class FeedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    CalendarFeeds feeds;

    @Inject
    Reply reply;

    private transient String address;

    public void renew() {
        String key = reply.ask(feeds::renew, "say.calendar.feed");
        address = key == null ? null : Faces.getRequestBaseURL() + "api/v1/calendar.ics?token=" + key;
    }

    public void revoke() {
        reply.attempt(feeds::revoke, "say.calendar.revoked");
        address = null;
    }

    /** When the key was made, or {@code null} where there is none. */
    public OffsetDateTime getMadeAt() {
        return feeds.madeAt().orElse(null);
    }

    public String getAddress() {
        return address;
    }
}
