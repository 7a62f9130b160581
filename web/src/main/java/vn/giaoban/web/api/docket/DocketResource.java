package vn.giaoban.web.api.docket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.meetings.docket.Dockets;
import vn.giaoban.web.api.Id;

/** {@code /conferences/{id}/docket}: what a conference opens with. */
@RequestScoped
@Path("/conferences/{id}/docket")
@Produces(MediaType.APPLICATION_JSON)
public class DocketResource {

    @Inject
    Dockets dockets;

    @GET
    public ShownDocket get(@PathParam("id") Id id) {
        return ShownDocket.of(dockets.get(id.value()));
    }
}
