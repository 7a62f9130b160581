package vn.giaoban.web.task;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.meetings.task.ExtensionView;
import vn.giaoban.meetings.task.Quality;
import vn.giaoban.meetings.task.TaskEventView;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.typing.TypedForms;

/** One task: what it asks, how it stands, what has happened, and what the caller may do next. */
@Named
@ViewScoped
public class TaskBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Tasks tasks;

    @Inject
    Deeds deeds;

    @Inject
    Caller caller;

    @Inject
    BodyNames names;

    @Inject
    Reply reply;

    @Inject
    TypedForms kept;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private TaskView task;
    private Verb verb;
    private VerbForm form = new VerbForm();

    @PostConstruct
    void open() {
        task = Missing.unless(id, tasks::get);
    }

    /** What has happened, the newest first. */
    public List<TaskEventView> getLog() {
        List<TaskEventView> log = new ArrayList<>(tasks.log(id));
        Collections.reverse(log);
        return log;
    }

    public List<ExtensionView> getExtensions() {
        return tasks.extensions(id);
    }

    /** What the page offers the caller. */
    public List<Verb> getVerbs() {
        return Arrays.stream(Verb.values())
                .filter(offered -> offered.fits(task.state(), task.extension() != null))
                .filter(this::mayDo)
                .toList();
    }

    /** The office may enter in the body's stead what the lead body would. */
    private boolean mayDo(Verb offered) {
        if (!Permission.CARRY_OUT_TASKS.equals(offered.permission())) {
            return caller.may(offered.permission());
        }
        boolean ofLead = caller.may(Permission.CARRY_OUT_TASKS) && task.lead().equals(names.getOwn());
        return ofLead || caller.may(Permission.ASSIGN_TASKS);
    }

    /** Opens the form of a verb. */
    public void choose(Verb chosen) {
        verb = chosen;
        form = new VerbForm();
        form.setOn(LocalDate.now(clock));
        form.setPercent(task.percent());
        form.setWantedDay(task.extension() == null ? null : task.extension().wantedDay());
    }

    /** Does what the form says. */
    public void carryOut() {
        TaskView changed = reply.ask(() -> deeds.carryOut(verb, task, form), "say.task." + verb);
        if (changed != null) {
            task = changed;
            kept.discard(getDraft());
        }
    }

    /** Under which name the form of the chosen verb is kept while it is typed. */
    public String getDraft() {
        return draft(verb);
    }

    private String draft(Verb of) {
        return "task/" + id + "/" + of;
    }

    /** The first verb whose form the caller has begun to fill and neither sent nor thrown away; {@code null} where none. */
    public Verb getUnfinished() {
        return getVerbs().stream()
                .filter(offered -> kept.savedAt(draft(offered)) != null)
                .findFirst()
                .orElse(null);
    }

    /** When the unfinished form was last kept. */
    public OffsetDateTime getUnfinishedAt() {
        return kept.savedAt(draft(getUnfinished()));
    }

    public TaskView getTask() {
        return task;
    }

    public Verb getVerb() {
        return verb;
    }

    public VerbForm getForm() {
        return form;
    }

    public Quality[] getQualities() {
        return Quality.values();
    }
}
