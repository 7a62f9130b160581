package vn.giaoban.web.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.archive.search.saved.SavedSearches;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;

/** {@code /saved-searches}: the searches that the caller keeps. */
@RequestScoped
@Path("/saved-searches")
@Produces(MediaType.APPLICATION_JSON)
public class SavedSearchesResource {

    @Inject
    SavedSearches searches;

    @GET
    public Items<ShownSavedSearch> list() {
        return Items.all(searches.own().stream().map(ShownSavedSearch::of).toList());
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@Valid @NotNull WantedSavedSearch wanted) {
        ShownSavedSearch made =
                ShownSavedSearch.of(searches.save(wanted.name(), wanted.query(), Boolean.TRUE.equals(wanted.alert())));
        return Response.created(URI.create("saved-searches/" + made.id()))
                .entity(made)
                .build();
    }

    @PUT
    @Path("/{id}/alert")
    @Consumes(MediaType.APPLICATION_JSON)
    public ShownSavedSearch alert(@PathParam("id") Id id, @Valid @NotNull WantedAlert wanted) {
        return ShownSavedSearch.of(searches.alert(id.value(), wanted.alert()));
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") Id id) {
        searches.remove(id.value());
    }
}
