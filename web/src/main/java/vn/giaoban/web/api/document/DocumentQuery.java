package vn.giaoban.web.api.document;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.document.DocumentFilter;
import vn.giaoban.archive.document.DocumentState;
import vn.giaoban.web.api.json.Names;

/** Which documents a list shows, as it stands in an address; each part may be repeated. */
public class DocumentQuery {

    @QueryParam("kind")
    List<String> kind;

    @QueryParam("issuer")
    List<String> issuer;

    @QueryParam("year")
    List<Integer> year;

    @QueryParam("state")
    @DefaultValue("active")
    String state;

    DocumentFilter filter() {
        return new DocumentFilter(
                Set.copyOf(kind), Set.copyOf(issuer), Set.copyOf(year), Names.constant(DocumentState.class, state));
    }
}
