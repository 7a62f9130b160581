package vn.giaoban.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.meetings.report.ReportRounds;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.Paging;
import vn.giaoban.web.download.Attachment;
import vn.giaoban.web.report.RoundTable;

/** {@code /report-rounds}: the office asks the bodies for their reports and puts them together. */
@RequestScoped
@Path("/report-rounds")
@Produces(MediaType.APPLICATION_JSON)
public class ReportRoundsResource {

    private static final int MOST = 200;

    @Inject
    ReportRounds rounds;

    @Inject
    RoundTable table;

    @GET
    public Items<ShownRound> list(@Valid @BeanParam Paging paging) {
        return Items.of(rounds.page(0, MOST).stream().map(ShownRound::of).toList(), paging);
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@NotNull WantedRound wanted) {
        ShownRound opened = ShownRound.of(rounds.open(wanted.round()));
        return Response.created(URI.create("report-rounds/" + opened.id()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("/{id}")
    public ShownRound get(@PathParam("id") Id id) {
        return ShownRound.of(rounds.get(id.value()));
    }

    /** How far the reports have come, as an Excel file in Vietnamese. */
    @GET
    @Path("/{id}/progress.xlsx")
    @Produces(Attachment.EXCEL)
    public Response progress(@PathParam("id") Id id) {
        return Attachment.ofExcel("tien-do-nop-bao-cao.xlsx", Spreadsheet.of(table.of(rounds.get(id.value()))))
                .response();
    }

    /** The reports that were accepted, put together as a draft. */
    @GET
    @Path("/{id}/consolidated.docx")
    @Produces(Attachment.WORD)
    public Response consolidated(@PathParam("id") Id id) {
        return Attachment.ofWord("bao-cao-tong-hop.docx", rounds.consolidated(id.value()))
                .response();
    }

    @POST
    @Once
    @Path("/{id}/closure")
    public ShownRound close(@PathParam("id") Id id) {
        return ShownRound.of(rounds.close(id.value()));
    }
}
