package vn.giaoban.web.api.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.PaperTemplates;
import vn.giaoban.archive.layout.TemplateView;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.download.Attachment;

/** {@code /templates}: the Word templates of the office's papers. */
@RequestScoped
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    @Inject
    PaperTemplates templates;

    /** A template on the wire. */
    record ShownTemplate(String kind, boolean own, String fileName, String putBy, OffsetDateTime putAt) {

        static ShownTemplate of(TemplateView view) {
            return new ShownTemplate(view.kind().code(), view.own(), view.fileName(), view.putBy(), view.putAt());
        }
    }

    @GET
    public Items<ShownTemplate> all() {
        List<ShownTemplate> all =
                templates.all().stream().map(ShownTemplate::of).toList();
        return new Items<>(all, all.size());
    }

    @GET
    @Path("/{kind}.docx")
    @Produces(Attachment.WORD)
    public Response file(@PathParam("kind") String kind) {
        return Attachment.ofWord("mau-" + kind + ".docx", templates.file(known(kind)))
                .response();
    }

    @PUT
    @Path("/{kind}.docx")
    @Consumes(Attachment.WORD)
    public ShownTemplate put(@PathParam("kind") String kind, InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(PaperTemplates.LARGEST + 1);
        return ShownTemplate.of(templates.put(known(kind), "mau-" + kind + ".docx", bytes));
    }

    @DELETE
    @Path("/{kind}.docx")
    public Response remove(@PathParam("kind") String kind) {
        templates.remove(known(kind));
        return Response.noContent().build();
    }

    private static PaperKind known(String kind) {
        return PaperKind.of(kind).orElseThrow(() -> Refusal.unknown("paper.unknown"));
    }
}
