package vn.giaoban.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.giaoban.meetings.task.TaskSupervision;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;

/** {@code /extension-requests}: the decision on a request for more time. */
@RequestScoped
@Path("/extension-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExtensionRequestsResource {

    @Inject
    TaskSupervision supervision;

    @POST
    @Once
    @Path("/{id}/decision")
    public Response decide(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        return Response.ok(ShownTask.of(
                        supervision.decide(id.value(), deed.granted(), deed.on(), deed.day(), deed.said())))
                .build();
    }
}
