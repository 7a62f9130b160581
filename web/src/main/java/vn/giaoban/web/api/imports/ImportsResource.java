package vn.giaoban.web.api.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import vn.giaoban.archive.imports.ImportView;
import vn.giaoban.archive.imports.Imports;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.Paging;

/** {@code /imports}: documents by the thousand, a JSON object a line, or files in a ZIP with a list. */
@RequestScoped
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    /** Whoever has more rows rejected than this has one mistake in all of them. */
    private static final int MOST_REJECTED = 1000;

    @Inject
    Imports imports;

    @GET
    public Items<ShownImport> list(@Valid @BeanParam Paging paging) {
        List<ShownImport> page = imports.page(paging.first(), paging.size()).stream()
                .map(ShownImport::of)
                .toList();
        return new Items<>(page, imports.count());
    }

    @POST
    @Once
    @Consumes("application/x-ndjson")
    public Response begin(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("createBodies") @DefaultValue("false") boolean createBodies,
            InputStream rows) {
        return begun(imports.begin(rows, dryRun, createBodies));
    }

    @POST
    @Once
    @Consumes("application/zip")
    public Response beginListed(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("createBodies") @DefaultValue("false") boolean createBodies,
            InputStream zip) {
        return begun(imports.beginListed(zip, dryRun, createBodies));
    }

    private static Response begun(ImportView begun) {
        return Response.accepted(ShownImport.of(begun))
                .location(URI.create("imports/" + begun.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    public ShownImport get(@PathParam("id") Id id) {
        ImportView view = imports.find(id.value()).orElseThrow(() -> Refusal.unknown("import.unknown"));
        return ShownImport.of(
                view,
                imports.rejected(id.value(), 0, MOST_REJECTED),
                imports.remarks(id.value(), 0, MOST_REJECTED),
                imports.likely(id.value(), 0, MOST_REJECTED));
    }
}
