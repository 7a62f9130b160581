package vn.giaoban.web.api.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.giaoban.meetings.docket.Dockets;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;

/** {@code /docket-lines/{id}/disposition}: the one decision on a line, and its taking back. */
@RequestScoped
@Path("/docket-lines/{id}/disposition")
@Produces(MediaType.APPLICATION_JSON)
public class DocketLinesResource {

    @Inject
    Dockets dockets;

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(@PathParam("id") Id id, @NotNull WantedDisposition wanted) {
        return Response.ok(ShownDocketLine.of(dockets.decide(id.value(), wanted.disposition())))
                .build();
    }

    @DELETE
    public ShownDocketLine takeBack(@PathParam("id") Id id, @QueryParam("reason") String reason) {
        return ShownDocketLine.of(dockets.takeBack(id.value(), reason));
    }
}
