package vn.giaoban.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.meetings.task.TaskTables;
import vn.giaoban.web.api.Day;

/** {@code /reports}: the tables of the office. */
@RequestScoped
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportsResource {

    @Inject
    TaskTables tables;

    /** How the tasks stood on a day, by lead body. */
    @GET
    @Path("/task-status")
    public ShownTaskStatus taskStatus(
            @QueryParam("asOf") Day asOf, @QueryParam("from") Day from, @QueryParam("to") Day to) {
        return ShownTaskStatus.of(tables.status(Day.of(asOf), Day.of(from), Day.of(to)));
    }
}
