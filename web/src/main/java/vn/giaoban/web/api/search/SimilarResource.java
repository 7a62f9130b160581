package vn.giaoban.web.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.archive.search.Search;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;

/** {@code /documents/{id}/similar}: documents that have much of their text in common with one. */
@RequestScoped
@Path("/documents/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {

    private static final int MANY = 10;

    @Inject
    Search search;

    @GET
    public Items<ShownResult.ShownHit> similar(@PathParam("id") Id id) {
        return Items.all(search.like(id.value(), MANY).stream()
                .map(ShownResult.ShownHit::of)
                .toList());
    }
}
