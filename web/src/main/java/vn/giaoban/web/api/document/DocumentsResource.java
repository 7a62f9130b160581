package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.document.DocumentFilter;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Day;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.Paging;
import vn.giaoban.web.api.Sent;

/** {@code /documents}: what is said of them, to whom they are circulated, and the trash. */
@RequestScoped
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    Documents documents;

    @Inject
    Settings settings;

    @GET
    public Items<ShownDocumentLine> list(@BeanParam DocumentQuery query, @Valid @BeanParam Paging paging) {
        DocumentFilter filter = query.filter();
        List<ShownDocumentLine> page = documents.page(filter, paging.first(), paging.size()).stream()
                .map(ShownDocumentLine::of)
                .toList();
        return new Items<>(page, documents.count(filter));
    }

    @POST
    @Once
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(List<EntityPart> parts) {
        try (SentFiles sent = SentFiles.of(parts, settings.uploadLimitBytes())) {
            WantedDocument wanted = Sent.valid(sent.metadata());
            return created(documents.create(wanted.with(sent.files())));
        }
    }

    /** A document without a file needs no form. */
    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@NotNull @Valid WantedDocument wanted) {
        return created(documents.create(wanted.with(List.of())));
    }

    private static Response created(Entered entered) {
        return Response.created(URI.create("documents/" + entered.document().id()))
                .entity(ShownDocument.of(entered))
                .build();
    }

    @GET
    @Path("/{id}")
    public ShownDocument get(@PathParam("id") Id id, @QueryParam("on") Day on) {
        DocumentView document = existing(id);
        return ShownDocument.of(document, on == null ? document.today() : on.value());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDocument correct(@PathParam("id") Id id, @NotNull @Valid WantedDocument wanted) {
        return ShownDocument.of(documents.correct(id.value(), Sent.version(wanted.version()), wanted.details()));
    }

    @PUT
    @Path("/{id}/circulation")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDocument circulate(@PathParam("id") Id id, @NotNull WantedCirculation wanted) {
        return ShownDocument.of(
                documents.circulate(id.value(), Sent.version(wanted.version()), Circulated.read(wanted.circulation())));
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    public void withdraw(@PathParam("id") Id id, @QueryParam("reason") String reason, WantedReason sent) {
        documents.withdraw(id.value(), reason == null && sent != null ? sent.reason() : reason);
    }

    @POST
    @Once
    @Path("/{id}/restoration")
    public Response restore(@PathParam("id") Id id) {
        return Response.ok(ShownDocument.of(documents.restore(id.value()))).build();
    }

    /** Also of one that the house has issued: the days stand in its text. */
    @PUT
    @Path("/{id}/validity")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDocument validate(@PathParam("id") Id id, @NotNull WantedValidity wanted) {
        return ShownDocument.of(
                documents.validate(id.value(), Sent.version(wanted.version()), wanted.validFrom(), wanted.validTo()));
    }

    private DocumentView existing(Id id) {
        return documents.find(id.value()).orElseThrow(() -> Refusal.unknown("document.unknown"));
    }
}
