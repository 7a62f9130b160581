package vn.giaoban.web.api.task;

import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskStatus;
import vn.giaoban.web.api.Day;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.json.Names;

/** Which tasks a list shows, as it stands in an address. {@code status} may hold several, by commas or repeated. */
public class TaskQuery {

    @QueryParam("status")
    List<String> status;

    @QueryParam("lead")
    String lead;

    @QueryParam("mine")
    Boolean mine;

    @QueryParam("conference")
    Id conference;

    @QueryParam("clause")
    Id clause;

    @QueryParam("asOf")
    Day asOf;

    @QueryParam("dueFrom")
    Day dueFrom;

    @QueryParam("dueTo")
    Day dueTo;

    @QueryParam("assignedFrom")
    Day assignedFrom;

    @QueryParam("assignedTo")
    Day assignedTo;

    @QueryParam("q")
    String words;

    /** The list of tasks that is meant. */
    public TaskFilter filter() {
        return new TaskFilter(
                statuses(),
                lead,
                Boolean.TRUE.equals(mine),
                conference == null ? null : conference.value(),
                clause == null ? null : clause.value(),
                Day.of(asOf),
                Day.of(dueFrom),
                Day.of(dueTo),
                words,
                Day.of(assignedFrom),
                Day.of(assignedTo));
    }

    private Set<TaskStatus> statuses() {
        Set<TaskStatus> wanted = new HashSet<>();
        for (String several : status) {
            for (String one : several.split(",", -1)) {
                if (!one.isBlank()) {
                    wanted.add(Names.constant(TaskStatus.class, one.strip(), "status"));
                }
            }
        }
        return wanted;
    }
}
