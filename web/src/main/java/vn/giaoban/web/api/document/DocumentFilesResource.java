package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.download.Attachment;

/** {@code /documents/{id}/files/{fileId}}: the bytes of a file, which in quarantine are not there, and the way out of it. */
@RequestScoped
@Path("/documents/{id}/files/{fileId}")
public class DocumentFilesResource {

    @Inject
    Documents documents;

    @Inject
    DocumentContents contents;

    @GET
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") Id id, @PathParam("fileId") Id fileId) {
        return contents.file(id.value(), fileId.value())
                .map(Attachment::of)
                .map(Attachment::response)
                .orElseThrow(() -> Refusal.unknown("file.unknown"));
    }

    /** Reads a file again that lies in quarantine; the document with what became of it. */
    @POST
    @Once
    @Path("/reading")
    @Produces(MediaType.APPLICATION_JSON)
    public Response readAgain(
            @PathParam("id") Id id,
            @PathParam("fileId") Id fileId,
            @QueryParam("notSecretBecause") String notSecretBecause) {
        DocumentView read = documents.readAgain(id.value(), fileId.value(), notSecretBecause);
        return Response.ok(ShownDocument.of(read)).build();
    }
}
