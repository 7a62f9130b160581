package vn.giaoban.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.archive.table.Table;
import vn.giaoban.meetings.paper.TaskPapers;
import vn.giaoban.meetings.task.TaskTables;
import vn.giaoban.web.api.Day;
import vn.giaoban.web.download.Attachment;
import vn.giaoban.web.table.OfficeTables;

/** {@code /reports}: the tables of the office. */
@RequestScoped
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    @Inject
    TaskPapers papers;

    @Inject
    TaskTables tables;

    @Inject
    OfficeTables sheets;

    /** How the tasks stood on a day, by lead body. */
    @GET
    @Path("/task-status")
    public ShownTaskStatus taskStatus(
            @QueryParam("asOf") Day asOf, @QueryParam("from") Day from, @QueryParam("to") Day to) {
        return ShownTaskStatus.of(tables.status(Day.of(asOf), Day.of(from), Day.of(to)));
    }

    /** The same table as an Excel file, in Vietnamese. */
    @GET
    @Path("/task-status.xlsx")
    @Produces(Attachment.EXCEL)
    public Response taskStatusFile(
            @QueryParam("asOf") Day asOf, @QueryParam("from") Day from, @QueryParam("to") Day to) {
        Table table = sheets.summary(Day.of(asOf), Day.of(from), Day.of(to));
        return Attachment.ofExcel("tinh-hinh-nhiem-vu.xlsx", Spreadsheet.of(table))
                .response();
    }

    /** What has come of the tasks of a list, as a paper to be signed. */
    @GET
    @Path("/follow-up.docx")
    @Produces(Attachment.WORD)
    public Response followUp(@BeanParam TaskQuery query) {
        return Attachment.ofWord("bao-cao-theo-doi.docx", papers.followUp(query.filter()))
                .response();
    }
}
