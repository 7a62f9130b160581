package vn.giaoban.web.api.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.meetings.feed.CalendarFeeds;

/** {@code /calendar-feed}: the key with which a calendar program reads the caller's conferences. */
@RequestScoped
@Path("/calendar-feed")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarFeedResource {

    @Inject
    CalendarFeeds feeds;

    /** A new key, which takes the place of the old one. */
    @POST
    public ShownCalendarFeed renew() {
        return new ShownCalendarFeed(feeds.renew());
    }

    @DELETE
    public void revoke() {
        feeds.revoke();
    }
}
