package vn.giaoban.web.api.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.giaoban.meetings.feed.CalendarFiles;
import vn.giaoban.web.download.Attachment;

/** {@code /calendar.ics}: the conferences that the caller sees, for a calendar program. */
@RequestScoped
@Path("/calendar.ics")
public class CalendarResource {

    @Inject
    CalendarFiles files;

    @GET
    @Produces(Attachment.CALENDAR)
    public Response mine() {
        return Attachment.ofCalendar("lich-hoi-nghi.ics", files.mine()).response();
    }
}
