package vn.giaoban.web.api.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import vn.giaoban.meetings.calendar.Holidays;
import vn.giaoban.web.api.Day;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;

/** {@code /holidays}: the days off of the office, and the days worked in their place. */
@RequestScoped
@Path("/holidays")
@Produces(MediaType.APPLICATION_JSON)
public class HolidaysResource {

    @Inject
    Holidays holidays;

    @Inject
    Clock clock;

    /** Those between two days; of this year where nothing is said. */
    @GET
    public Items<ShownHoliday> list(@QueryParam("from") Day from, @QueryParam("to") Day to) {
        LocalDate first = from == null ? LocalDate.now(clock).withDayOfYear(1) : from.value();
        LocalDate last = to == null ? first.plusYears(1).minusDays(1) : to.value();
        return Items.all(
                holidays.between(first, last).stream().map(ShownHoliday::of).toList());
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@NotNull WantedHoliday wanted) {
        ShownHoliday made = ShownHoliday.of(holidays.put(wanted.entry()));
        return Response.created(URI.create("holidays/" + made.id()))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") Id id) {
        holidays.remove(id.value());
    }
}
