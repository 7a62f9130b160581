package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import vn.giaoban.archive.document.Citations;
import vn.giaoban.archive.document.Duplicates;
import vn.giaoban.archive.document.LikelyPair;
import vn.giaoban.archive.document.MissingDocument;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Paging;
import vn.giaoban.web.api.document.ShownDocument.OtherDocument;

/** {@code /reports/missing-documents}, {@code /reports/likely-duplicates}: what the archive lacks, and what it has twice. */
@RequestScoped
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class HoldingsResource {

    @Inject
    Citations citations;

    @Inject
    Duplicates duplicates;

    /**
     * A document that texts mention and that is not there.
     *
     * @param citing in how many documents it is mentioned
     * @param lastCiting id of one of them
     */
    record ShownMissingDocument(
            String number, LocalDate issuedOn, long citing, LocalDate lastCitedOn, String lastCiting) {

        static ShownMissingDocument of(MissingDocument missing) {
            return new ShownMissingDocument(
                    missing.written(),
                    missing.day(),
                    missing.citing(),
                    missing.lastCitedOn(),
                    Id.of(missing.lastCiting()));
        }
    }

    /** Two documents that are likely to be one. */
    public record ShownLikelyPair(OtherDocument earlier, OtherDocument later, int percent, boolean sameFile) {

        /** A pair as it is told outside. */
        public static ShownLikelyPair of(LikelyPair pair) {
            return new ShownLikelyPair(
                    OtherDocument.of(pair.earlier()), OtherDocument.of(pair.later()), pair.percent(), pair.sameFile());
        }
    }

    @GET
    @Path("/missing-documents")
    public Items<ShownMissingDocument> missing(@Valid @BeanParam Paging paging) {
        return new Items<>(
                citations.missing(paging.first(), paging.size()).stream()
                        .map(ShownMissingDocument::of)
                        .toList(),
                citations.countMissing());
    }

    @GET
    @Path("/likely-duplicates")
    public Items<ShownLikelyPair> likely(@Valid @BeanParam Paging paging) {
        return new Items<>(
                duplicates.page(paging.first(), paging.size()).stream()
                        .map(ShownLikelyPair::of)
                        .toList(),
                duplicates.count());
    }
}
