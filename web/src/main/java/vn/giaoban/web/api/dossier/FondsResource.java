package vn.giaoban.web.api.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.archive.fonds.Holdings;
import vn.giaoban.web.api.Items;

/** {@code /fonds}: the holdings of the house. */
@RequestScoped
@Path("/fonds")
@Produces(MediaType.APPLICATION_JSON)
public class FondsResource {

    @Inject
    Holdings holdings;

    @GET
    public Items<ShownFonds> list() {
        return Items.all(holdings.all().stream().map(ShownFonds::of).toList());
    }
}
