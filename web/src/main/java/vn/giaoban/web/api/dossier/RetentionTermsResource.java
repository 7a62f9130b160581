package vn.giaoban.web.api.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.archive.dossier.RetentionTerms;
import vn.giaoban.web.api.Items;

/** {@code /retention-terms}: how long what is kept. */
@RequestScoped
@Path("/retention-terms")
@Produces(MediaType.APPLICATION_JSON)
public class RetentionTermsResource {

    @Inject
    RetentionTerms terms;

    @GET
    public Items<ShownRetentionTerm> list() {
        return Items.all(terms.all().stream().map(ShownRetentionTerm::of).toList());
    }
}
