package vn.giaoban.web.api.scanner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.document.TextState;
import vn.giaoban.archive.scanner.ScannedFiles;
import vn.giaoban.archive.scanner.ScannedView;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Paging;

/** {@code /scans}: files out of the scanners' folder that wait to be registered. */
@RequestScoped
@Path("/scans")
@Produces(MediaType.APPLICATION_JSON)
public class ScansResource {

    @Inject
    ScannedFiles scanned;

    /** A scanned file on the wire. */
    record ShownScan(String id, String name, long size, OffsetDateTime foundAt, TextState textState) {

        static ShownScan of(ScannedView view) {
            return new ShownScan(Id.of(view.id()), view.name(), view.size(), view.foundAt(), view.textState());
        }
    }

    @GET
    public Items<ShownScan> list(@Valid @BeanParam Paging paging) {
        List<ShownScan> page = scanned.page(paging.first(), paging.size()).stream()
                .map(ShownScan::of)
                .toList();
        return new Items<>(page, scanned.count());
    }
}
