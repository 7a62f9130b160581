package vn.giaoban.web.api.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.meetings.invitation.Invitations;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.document.ShownDocument;

/** {@code /conferences/{id}/invitation}: from what it usually says to the issued document. */
@RequestScoped
@Path("/conferences/{id}/invitation")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationResource {

    @Inject
    Invitations invitations;

    /** The invitation; to the office, before it is drafted, what it would usually say. */
    @GET
    public ShownInvitation get(@PathParam("id") Id conference) {
        return ShownInvitation.of(invitations.get(conference.value()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownInvitation put(@PathParam("id") Id conference, @NotNull WantedInvitation wanted) {
        return ShownInvitation.of(invitations.put(conference.value(), wanted.version(), wanted.entry()));
    }

    @POST
    @Once
    @Path("/issue")
    public Response issue(@PathParam("id") Id conference) {
        DocumentView document = invitations.issue(conference.value());
        return Response.created(URI.create("documents/" + document.id()))
                .entity(ShownDocument.of(document))
                .build();
    }
}
