package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.chain.Chains;
import vn.giaoban.web.api.Id;

/** {@code /documents/{id}/chain}: what the document came from and what came of it. */
@RequestScoped
@Path("/documents/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentChainResource {

    @Inject
    Chains chains;

    @GET
    public ShownChain chain(@PathParam("id") Id id) {
        return chains.of(id.value()).map(ShownChain::of).orElseThrow(() -> Refusal.unknown("document.unknown"));
    }
}
