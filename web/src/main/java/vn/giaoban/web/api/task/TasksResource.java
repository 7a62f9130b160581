package vn.giaoban.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.giaoban.meetings.paper.TaskPapers;
import vn.giaoban.meetings.task.TaskEventView;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Paging;
import vn.giaoban.web.download.Attachment;

/** {@code /tasks}: those that the caller sees. */
@RequestScoped
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject
    TaskPapers papers;

    @Inject
    Tasks tasks;

    @GET
    public Items<ShownTask> list(@BeanParam TaskQuery query, @Valid @BeanParam Paging paging) {
        TaskFilter filter = query.filter();
        List<ShownTask> page = tasks.page(filter, paging.first(), paging.size()).stream()
                .map(ShownTask::of)
                .toList();
        return new Items<>(page, tasks.count(filter));
    }

    @GET
    @Path("/{id}")
    public ShownTask get(@PathParam("id") Id id) {
        return ShownTask.of(tasks.get(id.value()));
    }

    @GET
    @Path("/{id}/log")
    public Items<TaskEventView> log(@PathParam("id") Id id) {
        return Items.all(tasks.log(id.value()));
    }

    /** The slip by which the task is given. */
    @GET
    @Path("/{id: [0-9]+}/slip.docx")
    @Produces(Attachment.WORD)
    public Response slip(@PathParam("id") Id id) {
        return Attachment.ofWord("phieu-giao-nhiem-vu-" + id.value() + ".docx", papers.slip(id.value()))
                .response();
    }
}
