package vn.giaoban.web.api.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.meetings.answer.InvitationAnswers;
import vn.giaoban.web.api.Id;

/** {@code /conferences/{id}/answers}: who has answered what to the invitation. */
@RequestScoped
@Path("/conferences/{id}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {

    @Inject
    InvitationAnswers answers;

    @GET
    public ShownAnswers get(@PathParam("id") Id conference) {
        return ShownAnswers.of(answers.get(conference.value()));
    }

    @PUT
    @Path("/{body}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownAnswers put(
            @PathParam("id") Id conference, @PathParam("body") String body, @NotNull WantedAnswer wanted) {
        return ShownAnswers.of(answers.put(conference.value(), body, wanted.entry()));
    }
}
