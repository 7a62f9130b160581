package vn.giaoban.web.api.task;

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
import vn.giaoban.meetings.task.TaskExecution;
import vn.giaoban.meetings.task.TaskSupervision;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Once;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.task.ShownTask.ShownExtension;
import vn.giaoban.web.api.wording.Wording;

/** {@code /tasks/{id}/…}: the verbs of the cycle, each with its business day. */
@RequestScoped
@Once
@Path("/tasks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TaskVerbsResource {

    @Inject
    TaskExecution execution;

    @Inject
    TaskSupervision supervision;

    @POST
    @Path("/{id}/acceptance")
    public Response accept(@PathParam("id") Id id, WantedDeed sent) {
        WantedDeed deed = WantedDeed.orToday(sent);
        return shown(execution.accept(id.value(), deed.version(), deed.on(), deed.said()));
    }

    @POST
    @Path("/{id}/refusal")
    public Response refuse(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        return shown(execution.refuse(id.value(), deed.version(), deed.on(), deed.why()));
    }

    @POST
    @Path("/{id}/progress")
    public Response progress(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        if (deed.percent() == null) {
            throw new Misread("percent", Wording.say("json.null"));
        }
        return shown(execution.progress(
                id.value(),
                deed.version(),
                deed.on(),
                deed.percent(),
                deed.said(),
                deed.difficulties(),
                deed.entries()));
    }

    @POST
    @Path("/{id}/completion")
    public Response complete(@PathParam("id") Id id, WantedDeed sent) {
        WantedDeed deed = WantedDeed.orToday(sent);
        return shown(execution.reportDone(id.value(), deed.version(), deed.on(), deed.said(), deed.entries()));
    }

    @POST
    @Path("/{id}/extension-requests")
    public Response requestExtension(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        ShownExtension made = ShownExtension.of(
                execution.requestExtension(id.value(), deed.version(), deed.on(), deed.day(), deed.why()));
        return Response.created(URI.create("extension-requests/" + made.id()))
                .entity(made)
                .build();
    }

    @POST
    @Path("/{id}/verification")
    public Response verify(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        return shown(
                deed.notCompleted()
                        ? supervision.closeUnfinished(id.value(), deed.version(), deed.on(), deed.why())
                        : supervision.verify(id.value(), deed.version(), deed.on(), deed.quality(), deed.said()));
    }

    @POST
    @Path("/{id}/rework")
    public Response returnForRework(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        return shown(supervision.returnForRework(id.value(), deed.version(), deed.on(), deed.why()));
    }

    @POST
    @Path("/{id}/suspension")
    public Response suspend(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        return shown(supervision.suspend(id.value(), deed.version(), deed.on(), deed.why()));
    }

    @POST
    @Path("/{id}/resumption")
    public Response resume(@PathParam("id") Id id, WantedDeed sent) {
        WantedDeed deed = WantedDeed.orToday(sent);
        return shown(supervision.resume(id.value(), deed.version(), deed.on(), deed.said()));
    }

    @POST
    @Path("/{id}/transfer")
    public Response transfer(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        return shown(supervision.transfer(id.value(), deed.version(), deed.on(), deed.lead(), deed.why()));
    }

    @POST
    @Path("/{id}/cancellation")
    public Response cancel(@PathParam("id") Id id, @NotNull WantedDeed deed) {
        return shown(supervision.cancel(id.value(), deed.version(), deed.on(), deed.why()));
    }

    private static Response shown(TaskView task) {
        return Response.ok(ShownTask.of(task)).build();
    }
}
