package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.Duplicates;
import vn.giaoban.archive.document.LikelyDuplicate;
import vn.giaoban.archive.document.LikenessVerdict;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.document.ShownDocument.OtherDocument;

/** {@code /documents/{id}/likely-duplicates}: what a document is likely to be the same as, and what a person says of that. */
@RequestScoped
@Path("/documents/{id}/likely-duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class LikelyDuplicatesResource {

    @Inject
    Documents documents;

    @Inject
    Duplicates duplicates;

    /**
     * Another document that this is likely to be.
     *
     * @param percent how much of both texts together they have in common
     */
    record ShownLikeness(OtherDocument document, int percent, boolean sameFile, LikenessVerdict verdict) {

        static ShownLikeness of(LikelyDuplicate likely) {
            return new ShownLikeness(
                    OtherDocument.of(likely.document()), likely.percent(), likely.sameFile(), likely.verdict());
        }
    }

    /** What is said of the two. */
    record WantedVerdict(@NotNull LikenessVerdict verdict) {}

    @GET
    public Items<ShownLikeness> list(@PathParam("id") Id id) {
        if (documents.find(id.value()).isEmpty()) {
            throw Refusal.unknown("document.unknown");
        }
        return Items.all(
                duplicates.of(id.value()).stream().map(ShownLikeness::of).toList());
    }

    @PUT
    @Path("/{otherId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void decide(@PathParam("id") Id id, @PathParam("otherId") Id otherId, @NotNull @Valid WantedVerdict wanted) {
        duplicates.decide(id.value(), otherId.value(), wanted.verdict());
    }
}
