package vn.giaoban.web.api.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.archive.account.IssuedToken;
import vn.giaoban.archive.account.OwnAccount;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;

/**
 * {@code /tokens}: the caller's own personal tokens. Making one is not repeatable by key: the answer holds a secret, and
 * answers that may be repeated are kept.
 */
@RequestScoped
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    OwnAccount own;

    @GET
    public Items<ShownToken> list() {
        return Items.all(own.tokens().stream().map(ShownToken::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(@NotNull @Valid WantedToken wanted) {
        IssuedToken issued = own.issueToken(wanted.nameOrDefault(), wanted.daysOrDefault());
        return Response.created(URI.create("tokens/" + issued.token().id()))
                .entity(ShownToken.of(issued))
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") Id id) {
        own.revokeToken(id.value());
    }
}
