package vn.giaoban.web.api.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import vn.giaoban.meetings.invitation.Invitations;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.download.Attachment;

/** {@code /conferences/{id}/invitation.docx}: a draft as it would look now, or the letter as it was issued. */
@RequestScoped
@Path("/conferences/{id}/invitation.docx")
public class InvitationFileResource {

    @Inject
    Invitations invitations;

    @GET
    @Produces(Attachment.WORD)
    public Response file(@PathParam("id") Id conference) {
        return Attachment.ofWord("giay-moi-" + conference.value() + ".docx", invitations.file(conference.value()))
                .response();
    }
}
