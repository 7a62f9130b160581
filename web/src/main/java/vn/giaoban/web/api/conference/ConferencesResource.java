package vn.giaoban.web.api.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.ConferencesFromText;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.feed.CalendarFiles;
import vn.giaoban.meetings.paper.ConferencePapers;
import vn.giaoban.meetings.quorum.Quorums;
import vn.giaoban.web.api.Day;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.Paging;
import vn.giaoban.web.api.Sent;
import vn.giaoban.web.download.Attachment;

/** {@code /conferences}: those that the caller sees, and what is prepared for them. */
@RequestScoped
@Path("/conferences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConferencesResource {

    @Inject
    ConferencePapers papers;

    @Inject
    Conferences conferences;

    @Inject
    Conclusions conclusions;

    @Inject
    ConferencesFromText fromText;

    @Inject
    CalendarFiles calendars;

    @Inject
    Quorums quorums;

    /** A line of the list. */
    record ShownLine(
            String id, String title, String kind, LocalDate date, String place, String chair, ConferenceState state) {

        static ShownLine of(ConferenceLine line) {
            return new ShownLine(
                    Id.of(line.id()),
                    line.title(),
                    line.kind().code(),
                    line.startDate(),
                    line.place(),
                    line.chair(),
                    line.state());
        }
    }

    /** The agenda in its order. */
    record WantedAgenda(Long version, @NotNull List<AgendaEntry> agenda) {}

    /** The roll call. */
    record WantedAttendance(Long version, @NotNull List<AttendanceEntry> attendance) {}

    /** Why, and until when. */
    record WantedChange(String reason, LocalDate until) {}

    @GET
    public Items<ShownLine> list(
            @QueryParam("title") String title,
            @QueryParam("from") Day from,
            @QueryParam("to") Day to,
            @Valid @BeanParam Paging paging) {
        ConferenceFilter filter = new ConferenceFilter(
                title, null, null, null, from == null ? null : from.value(), to == null ? null : to.value());
        List<ShownLine> page = conferences.page(filter, paging.first(), paging.size()).stream()
                .map(ShownLine::of)
                .toList();
        return new Items<>(page, conferences.count(filter));
    }

    /** Enters a conference, or one that was read out of a text, as it was confirmed. */
    @POST
    @Once
    public Response create(@NotNull WantedConference wanted) {
        ConferenceView made = fromText.accept(wanted.plan(), wanted.entries(), wanted.notSecretBecause());
        return Response.created(URI.create("conferences/" + made.id()))
                .entity(shown(made))
                .build();
    }

    @GET
    @Path("/{id}")
    public ShownConference get(@PathParam("id") Id id) {
        return shown(conferences.get(id.value()));
    }

    /** The conference for a calendar program. */
    @GET
    @Path("/{id: [0-9]+}.ics")
    @Produces(Attachment.CALENDAR)
    public Response calendar(@PathParam("id") Id id) {
        return Attachment.ofCalendar("hoi-nghi-" + id.value() + ".ics", calendars.conference(id.value()))
                .response();
    }

    @PUT
    @Path("/{id}")
    public ShownConference change(@PathParam("id") Id id, @NotNull WantedConference wanted) {
        return shown(conferences.change(id.value(), Sent.version(wanted.version()), wanted.plan()));
    }

    @PUT
    @Path("/{id}/agenda")
    public ShownConference agenda(@PathParam("id") Id id, @NotNull @Valid WantedAgenda wanted) {
        return shown(conferences.putAgenda(id.value(), Sent.version(wanted.version()), wanted.agenda()));
    }

    @PUT
    @Path("/{id}/attendance")
    public ShownConference attendance(@PathParam("id") Id id, @NotNull @Valid WantedAttendance wanted) {
        return shown(conferences.putAttendance(id.value(), Sent.version(wanted.version()), wanted.attendance()));
    }

    @POST
    @Once
    @Path("/{id}/postponement")
    public Response postpone(@PathParam("id") Id id, @NotNull WantedChange wanted) {
        return Response.ok(shown(conferences.postpone(id.value(), wanted.reason(), wanted.until())))
                .build();
    }

    @POST
    @Once
    @Path("/{id}/cancellation")
    public Response cancel(@PathParam("id") Id id, @NotNull WantedChange wanted) {
        return Response.ok(shown(conferences.cancel(id.value(), wanted.reason())))
                .build();
    }

    private ShownConference shown(ConferenceView conference) {
        return ShownConference.of(conference, conclusions.get(conference.id()), quorums.of(conference.id()));
    }

    /** The programme as a paper. */
    @GET
    @Path("/{id: [0-9]+}/agenda.docx")
    @Produces(Attachment.WORD)
    public Response agendaFile(@PathParam("id") Id id) {
        return Attachment.ofWord("chuong-trinh-" + id.value() + ".docx", papers.agenda(id.value()))
                .response();
    }

    /** The minutes as a paper to be signed. */
    @GET
    @Path("/{id: [0-9]+}/minutes.docx")
    @Produces(Attachment.WORD)
    public Response minutesFile(@PathParam("id") Id id) {
        return Attachment.ofWord("bien-ban-" + id.value() + ".docx", papers.minutes(id.value()))
                .response();
    }
}
