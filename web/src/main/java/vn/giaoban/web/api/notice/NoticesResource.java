package vn.giaoban.web.api.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.document.ShownDocument;
import vn.giaoban.web.download.Attachment;

/** {@code /notices}: from the draft to the issued document. */
@RequestScoped
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    Notices notices;

    /** Why a notice comes back. */
    record WantedReturn(String reason) {}

    @GET
    @Path("/{id: [0-9]+}")
    public ShownNotice get(@PathParam("id") Id id) {
        return ShownNotice.of(notices.get(id.value()));
    }

    @PUT
    @Path("/{id: [0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownNotice change(@PathParam("id") Id id, @NotNull WantedNotice wanted) {
        return ShownNotice.of(notices.change(id.value(), wanted.version(), wanted.entry()));
    }

    @GET
    @Path("/{id: [0-9]+}.docx")
    @Produces(Attachment.WORD)
    public Response file(@PathParam("id") Id id) {
        return Attachment.ofWord("thong-bao-ket-luan-" + id.value() + ".docx", notices.file(id.value()))
                .response();
    }

    @GET
    @Path("/{id: [0-9]+}.pdf")
    @Produces(Attachment.PDF)
    public Response pdf(@PathParam("id") Id id) {
        return Attachment.ofPdf("thong-bao-ket-luan-" + id.value() + ".pdf", notices.pdf(id.value()))
                .response();
    }

    @POST
    @Once
    @Path("/{id: [0-9]+}/submission")
    public Response submit(@PathParam("id") Id id) {
        return Response.ok(ShownNotice.of(notices.submit(id.value()))).build();
    }

    @POST
    @Once
    @Path("/{id: [0-9]+}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveBack(@PathParam("id") Id id, @NotNull WantedReturn wanted) {
        return Response.ok(ShownNotice.of(notices.giveBack(id.value(), wanted.reason())))
                .build();
    }

    @POST
    @Once
    @Path("/{id: [0-9]+}/issue")
    public Response issue(@PathParam("id") Id id) {
        DocumentView document = notices.issue(id.value());
        return Response.created(URI.create("documents/" + document.id()))
                .entity(ShownDocument.of(document))
                .build();
    }
}
