package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.giaoban.archive.document.Removals;
import vn.giaoban.archive.document.Removed;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.document.ShownDocument.OtherDocument;

/** {@code /documents/{id}/emergency-removal}: takes the content of a document off the system at once and for good. */
@RequestScoped
@Path("/documents/{id}/emergency-removal")
@Produces(MediaType.APPLICATION_JSON)
public class RemovalResource {

    @Inject
    Removals removals;

    /** What is left; {@code sameFile} names the documents that still hold a file of it. */
    record ShownRemovedDocument(ShownDocument document, List<OtherDocument> sameFile) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("id") Id id, @NotNull @Valid WantedRemoval wanted) {
        Removed removed = removals.remove(id.value(), wanted.named(), wanted.reason());
        return Response.ok(new ShownRemovedDocument(
                        ShownDocument.of(removed.document()),
                        removed.sameFile().stream().map(OtherDocument::of).toList()))
                .build();
    }
}
