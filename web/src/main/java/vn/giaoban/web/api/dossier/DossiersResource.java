package vn.giaoban.web.api.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import vn.giaoban.archive.dossier.DossierFilter;
import vn.giaoban.archive.dossier.DossierView;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.Paging;
import vn.giaoban.web.api.Sent;
import vn.giaoban.web.download.Attachment;

/** {@code /dossiers}: what is said of them, what lies in them, their closing and their inventory. */
@RequestScoped
@Path("/dossiers")
@Produces(MediaType.APPLICATION_JSON)
public class DossiersResource {

    @Inject
    Dossiers dossiers;

    @GET
    public Items<ShownDossierLine> list(@BeanParam DossierQuery query, @Valid @BeanParam Paging paging) {
        DossierFilter filter = query.filter();
        List<ShownDossierLine> page = dossiers.page(filter, paging.first(), paging.size()).stream()
                .map(ShownDossierLine::of)
                .toList();
        return new Items<>(page, dossiers.count(filter));
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@NotNull @Valid WantedDossier wanted) {
        return created(dossiers.open(wanted.details()));
    }

    @GET
    @Path("/{id}")
    public ShownDossier get(@PathParam("id") Id id) {
        return ShownDossier.of(dossiers.find(id.value()).orElseThrow(() -> Refusal.unknown("dossier.unknown")));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDossier change(@PathParam("id") Id id, @NotNull @Valid WantedDossier wanted) {
        return ShownDossier.of(dossiers.change(id.value(), Sent.version(wanted.version()), wanted.details()));
    }

    @POST
    @Once
    @Path("/{id}/documents")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") Id id, @NotNull @Valid WantedEntry wanted) {
        return created(dossiers.add(id.value(), wanted.entry()));
    }

    @PUT
    @Path("/{id}/documents")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownDossier arrange(@PathParam("id") Id id, @NotNull @Valid WantedContents wanted) {
        return ShownDossier.of(dossiers.arrange(id.value(), Sent.version(wanted.version()), wanted.entries()));
    }

    @POST
    @Once
    @Path("/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(@PathParam("id") Id id, @NotNull @Valid WantedClosure wanted) {
        return done(dossiers.close(id.value(), Sent.version(wanted.version()), wanted.on(), wanted.endedIn()));
    }

    @POST
    @Once
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("id") Id id, @NotNull @Valid WantedReopening wanted) {
        return done(dossiers.reopen(id.value(), Sent.version(wanted.version()), wanted.reason()));
    }

    @GET
    @Path("/{id}/inventory.xlsx")
    @Produces(Attachment.EXCEL)
    public Response inventory(@PathParam("id") Id id) {
        byte[] file = Spreadsheet.of(dossiers.inventory(id.value()));
        return Attachment.ofExcel("muc-luc-ho-so-" + id.value() + ".xlsx", file).response();
    }

    private static Response created(DossierView dossier) {
        return Response.created(URI.create("dossiers/" + dossier.id()))
                .entity(ShownDossier.of(dossier))
                .build();
    }

    private static Response done(DossierView dossier) {
        return Response.ok(ShownDossier.of(dossier)).build();
    }
}
