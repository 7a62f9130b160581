package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.draft.DraftView;
import vn.giaoban.archive.draft.Drafts;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.ConclusionView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.shell.Reply;

/** The conclusion of the conference on the page: its clauses with their tasks, and the editor that writes them. */
@Named
@ViewScoped
public class ConclusionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_TASKS = 1000;

    @EJB
    Conclusions conclusions;

    @EJB
    Tasks tasks;

    @EJB
    Drafts drafts;

    @Inject
    ConferenceBacking page;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    private ConclusionView conclusion;
    private List<ClauseForm> clauses;
    private DraftView restored;
    private boolean marked;
    private String notSecretBecause;

    @PostConstruct
    void open() {
        conclusion = conclusions.get(id());
        if (isConcludes()) {
            restored = drafts.find(form()).orElse(null);
        }
    }

    /** Reads the conclusion again after a task was given. */
    public void refresh() {
        conclusion = conclusions.get(id());
        page.refresh();
    }

    public boolean isConcludes() {
        return caller.may(Permission.CONCLUDE) && !conclusion.frozen();
    }

    /** The tasks of the conference by the clause they stem from. */
    public Map<Long, List<TaskView>> getTasksByClause() {
        return tasks.page(TaskFilter.ofConference(id()), 0, MOST_TASKS).stream()
                .filter(task -> task.clause() != null)
                .collect(Collectors.groupingBy(TaskView::clause));
    }

    /** Opens the editor, with what was typed before a lost session where there is such. */
    public void edit() {
        clauses = conclusion.clauses().stream().map(ClauseForm::of).collect(Collectors.toCollection(ArrayList::new));
        if (restored != null) {
            clauses = TypedClauses.read(restored.content(), clauses);
        }
        if (clauses.isEmpty()) {
            add();
        }
    }

    /** Keeps what has been typed so far; nothing of it stands in the conclusion yet. What bears a secrecy mark is not kept. */
    public void keep() {
        if (bearsMark()) {
            drafts.discard(form());
            return;
        }
        drafts.keep(form(), TypedClauses.write(clauses));
    }

    public void add() {
        clauses.add(new ClauseForm());
    }

    public void remove(ClauseForm clause) {
        clauses.remove(clause);
        keep();
    }

    public void raise(ClauseForm clause) {
        int at = clauses.indexOf(clause);
        if (at > 0) {
            Collections.swap(clauses, at, at - 1);
            keep();
        }
    }

    private boolean bearsMark() {
        return SecrecyMark.in(clauses.stream()
                        .flatMap(clause -> Stream.of(clause.getHeading(), clause.getText()))
                        .filter(Objects::nonNull))
                .isPresent();
    }

    public void save() {
        marked = bearsMark();
        List<ClauseEntry> entries = clauses.stream()
                .filter(clause -> !clause.isBlank())
                .map(ClauseForm::entry)
                .toList();
        put(entries);
    }

    /** Marks that a clause gives rise to no task, or takes the mark back. */
    public void mark(ClauseView marked, boolean noTask) {
        put(conclusion.clauses().stream()
                .map(ClauseForm::of)
                .peek(clause -> {
                    if (Objects.equals(clause.getId(), marked.id())) {
                        clause.setNoTask(noTask);
                    }
                })
                .map(ClauseForm::entry)
                .toList());
    }

    private void put(List<ClauseEntry> entries) {
        ConclusionView put = reply.ask(
                () -> conclusions.put(id(), conclusion.version(), entries, notSecretBecause), "say.conclusion.saved");
        if (put != null) {
            conclusion = put;
            leave();
            page.refresh();
        }
    }

    /** Closes the editor; what was typed and not saved is no longer wanted. */
    public void leave() {
        drafts.discard(form());
        restored = null;
        clauses = null;
        marked = false;
        notSecretBecause = null;
    }

    private long id() {
        return page.getConference().id();
    }

    private String form() {
        return "conclusion/" + id();
    }

    public ConclusionView getConclusion() {
        return conclusion;
    }

    public List<ClauseForm> getClauses() {
        return clauses;
    }

    /** Whether a line was refused as a secrecy mark, so that the page asks why it is none. */
    public boolean isMarked() {
        return marked;
    }

    public String getNotSecretBecause() {
        return notSecretBecause;
    }

    public void setNotSecretBecause(String notSecretBecause) {
        this.notSecretBecause = notSecretBecause;
    }

    public DraftView getRestored() {
        return restored;
    }

    public ClauseKind[] getKinds() {
        return ClauseKind.values();
    }
}
