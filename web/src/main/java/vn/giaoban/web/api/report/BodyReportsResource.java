package vn.giaoban.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.meetings.report.BodyReports;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;

/** {@code /body-reports/{id}}: the report of one body, written by it and judged by the office. */
@RequestScoped
@Path("/body-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodyReportsResource {

    @Inject
    BodyReports reports;

    @GET
    public ShownReport get(@PathParam("id") Id id) {
        return ShownReport.of(reports.get(id.value()));
    }

    @PUT
    public ShownReport write(@PathParam("id") Id id, @Valid @NotNull WantedReport wanted) {
        return ShownReport.of(reports.write(id.value(), wanted.version(), wanted.texts()));
    }

    @POST
    @Once
    @Path("/submission")
    public ShownReport submit(@PathParam("id") Id id, @Valid @NotNull WantedStep step) {
        return ShownReport.of(reports.submit(id.value(), step.version()));
    }

    @POST
    @Once
    @Path("/return")
    public ShownReport giveBack(@PathParam("id") Id id, @Valid @NotNull WantedStep step) {
        return ShownReport.of(reports.giveBack(id.value(), step.version(), step.reason()));
    }

    @POST
    @Once
    @Path("/acceptance")
    public ShownReport accept(@PathParam("id") Id id, @Valid @NotNull WantedStep step) {
        return ShownReport.of(reports.accept(id.value(), step.version()));
    }
}
