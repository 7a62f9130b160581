package vn.giaoban.web.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.index.IndexStatus;
import vn.giaoban.archive.search.index.SearchStatus;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.archive.table.WordTable;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.Paging;
import vn.giaoban.web.download.Attachment;
import vn.giaoban.web.search.HitTable;

/** {@code /search}: one space of documents, clauses and tasks. */
@RequestScoped
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private static final int MOST_SUGGESTIONS = 10;

    @Inject
    Search search;

    @Inject
    SearchStatus status;

    @Inject
    HitTable hits;

    @GET
    public ShownResult search(@BeanParam SearchQuery query, @Valid @BeanParam Paging paging) {
        return ShownResult.of(search.search(query.request(paging.page(), paging.size(), search)));
    }

    /** All hits as an Excel file, in Vietnamese. */
    @GET
    @Path("/hits.xlsx")
    @Produces(Attachment.EXCEL)
    public Response excel(@BeanParam SearchQuery query) {
        byte[] file = Spreadsheet.of(hits.of(query.request(0, SearchRequest.MAX_SIZE, search)));
        return Attachment.ofExcel("ket-qua-tim-kiem.xlsx", file).response();
    }

    /** All hits as a Word file, in Vietnamese. */
    @GET
    @Path("/hits.docx")
    @Produces(Attachment.WORD)
    public Response word(@BeanParam SearchQuery query) {
        byte[] file = WordTable.of(hits.of(query.request(0, SearchRequest.MAX_SIZE, search)));
        return Attachment.ofWord("ket-qua-tim-kiem.docx", file).response();
    }

    /** Why a document is among the hits or is not. */
    @GET
    @Path("/explanation/{id}")
    public ShownExplanation explanation(@PathParam("id") Id id, @BeanParam SearchQuery query) {
        return ShownExplanation.of(search.explain(query.request(0, 1, search), id.value()));
    }

    @GET
    @Path("/suggestions")
    public Items<ShownResult.ShownSuggestion> suggestions(@QueryParam("q") @DefaultValue("") String typed) {
        String words = typed.length() > 500 ? typed.substring(0, 500) : typed;
        return Items.all(search.suggestions(words, MOST_SUGGESTIONS).stream()
                .map(ShownResult.ShownSuggestion::of)
                .toList());
    }

    @GET
    @Path("/status")
    public IndexStatus status() {
        return status.status();
    }

    @GET
    @Path("/comparison")
    public ShownComparison comparison() {
        return ShownComparison.of(status.comparison());
    }

    @POST
    @Once
    @Path("/comparison")
    public Response compare() {
        status.compare();
        return Response.accepted(ShownComparison.of(status.comparison())).build();
    }

    @POST
    @Once
    @Path("/repair")
    public Response repair(@QueryParam("difference") @DefaultValue("") String difference) {
        status.repair(difference);
        return Response.accepted(ShownComparison.of(status.comparison())).build();
    }

    @POST
    @Once
    @Path("/rebuild")
    public Response rebuild() {
        status.rebuild();
        return Response.accepted(status.status()).build();
    }
}
