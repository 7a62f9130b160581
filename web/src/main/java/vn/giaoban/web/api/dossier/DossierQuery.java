package vn.giaoban.web.api.dossier;

import jakarta.ws.rs.QueryParam;
import vn.giaoban.archive.dossier.DossierFilter;
import vn.giaoban.archive.dossier.DossierState;

/** Which dossiers are asked for. */
public class DossierQuery {

    @QueryParam("q")
    String q;

    @QueryParam("body")
    String body;

    @QueryParam("state")
    DossierState state;

    DossierFilter filter() {
        return new DossierFilter(q, body, state, null, null);
    }
}
