package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.download.Attachment;

/** {@code /documents/{id}/files/{fileId}}: the bytes of a file; in quarantine it is not there. */
@RequestScoped
@Path("/documents/{id}/files/{fileId}")
public class DocumentFilesResource {

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
}
