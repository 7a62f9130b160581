package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.document.Relations;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;

/** {@code /documents/{id}/relations}: what a document says of others. */
@RequestScoped
@Path("/documents/{id}/relations")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentRelationsResource {

    @Inject
    Relations relations;

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response relate(@PathParam("id") Id id, @NotNull @Valid WantedRelation wanted) {
        Entered related = relations.say(id.value(), wanted.relation());
        return Response.created(URI.create("documents/" + id.value()))
                .entity(ShownDocument.of(related))
                .build();
    }

    /** Takes back what was said, from either end. */
    @DELETE
    @Path("/{relationId}")
    public void remove(@PathParam("id") Id id, @PathParam("relationId") Id relationId) {
        relations.remove(id.value(), relationId.value());
    }
}
