package vn.giaoban.web.api.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.task.ShownTask;

/** {@code /clauses/{id}/tasks}: the tasks that a clause brings forth. */
@RequestScoped
@Path("/clauses/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClausesResource {

    @Inject
    Conclusions conclusions;

    @POST
    @Once
    public Response assign(@PathParam("id") Id id, @NotNull Assignment assignment) {
        TaskView task = conclusions.assign(id.value(), assignment);
        return Response.created(URI.create("tasks/" + task.id()))
                .entity(ShownTask.of(task))
                .build();
    }
}
