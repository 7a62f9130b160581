package vn.giaoban.web.api.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.notice.NoticeView;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;

/** {@code /conferences/{id}/notice}: drafts the notice of a conference, and shows the one that is drafted. */
@RequestScoped
@Path("/conferences/{id}/notice")
@Produces(MediaType.APPLICATION_JSON)
public class ConferenceNoticeResource {

    @Inject
    Notices notices;

    /** The notice of a conference, once it is drafted. */
    @GET
    public ShownNotice get(@PathParam("id") Id conference) {
        return notices.ofConference(conference.value())
                .map(ShownNotice::of)
                .orElseThrow(() -> Refusal.unknown("notice.unknown"));
    }

    @POST
    @Once
    public Response draft(@PathParam("id") Id conference) {
        NoticeView drafted = notices.draft(conference.value());
        return Response.created(URI.create("notices/" + drafted.id()))
                .entity(ShownNotice.of(drafted))
                .build();
    }
}
