package vn.giaoban.web.api.document;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.archive.document.DocumentFilter;
import vn.giaoban.archive.document.DocumentState;

/** Which documents a list shows, as it stands in an address; each part may be repeated. */
public class DocumentQuery {

    @QueryParam("kind")
    List<String> kind;

    @QueryParam("issuer")
    List<String> issuer;

    @QueryParam("year")
    List<Integer> year;

    @QueryParam("state")
    DocumentState state;

    DocumentFilter filter() {
        return new DocumentFilter(
                Set.copyOf(kind),
                Set.copyOf(issuer),
                year.stream().filter(Objects::nonNull).collect(Collectors.toSet()),
                state == null ? DocumentState.ACTIVE : state);
    }
}
