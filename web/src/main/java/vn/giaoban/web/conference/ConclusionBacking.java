package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.ConclusionView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.task.TaskFilter;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.draft.KeptForms.Kept;
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

    @Inject
    KeptForms kept;

    @Inject
    ConferenceBacking page;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    private ConclusionView conclusion;
    private List<ClauseEntry> base;
    private List<ClauseForm> clauses;
    private Kept<KeptConclusion> restored;
    private boolean marked;
    private String notSecretBecause;

    @PostConstruct
    void open() {
        conclusion = conclusions.get(id());
        if (isConcludes()) {
            restored = kept.find(form(), KeptConclusion.class).orElse(null);
        }
    }

    /** Reads the conclusion again after a task was given. */
    public void refresh() {
        conclusion = conclusions.get(id());
        page.refresh();
    }

    public boolean isConcludes() {
        return caller.may(Permission.CONCLUDE) && page.isOpen();
    }

    /** The tasks of the conference by the clause they stem from. */
    public Map<Long, List<TaskView>> getTasksByClause() {
        return tasks.page(TaskFilter.ofConference(id()), 0, MOST_TASKS).stream()
                .filter(task -> task.clause() != null)
                .collect(Collectors.groupingBy(TaskView::clause));
    }

    /** Opens the editor, with what was typed before a lost session where there is such. */
    public void edit() {
        base = ClauseForms.entries(ClauseForms.of(conclusion));
        clauses = ClauseForms.of(conclusion);
        if (restored != null) {
            List<ClauseForm> typed = ClauseForms.of(restored.typed().typed());
            clauses = ClauseMerge.of(restored.typed().base(), typed, conclusion.clauses());
        }
        if (clauses.isEmpty()) {
            add();
        }
    }

    /** Keeps what has been typed so far; nothing of it stands in the conclusion yet. What bears a secrecy mark is not kept. */
    public void keep() {
        if (clauses == null) {
            return;
        }
        if (ClauseForms.bearMark(clauses)) {
            kept.discard(form());
        } else {
            kept.keep(form(), new KeptConclusion(conclusion.version(), base, ClauseForms.entries(clauses)));
        }
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

    /** Takes the other's words of a clause that both have written. */
    public void concede(ClauseForm clause) {
        clause.concede();
        keep();
    }

    /**
     * Puts the conclusion. Where somebody else has put another since, both are merged and shown, and it is for the person
     * to look and save again.
     */
    public void save() {
        marked = ClauseForms.bearMark(clauses);
        List<ClauseEntry> entries = clauses.stream()
                .filter(clause -> !clause.isBlank())
                .map(ClauseForm::entry)
                .toList();
        put(() -> fresh(entries));
    }

    private ConclusionView fresh(List<ClauseEntry> entries) {
        try {
            return conclusions.put(id(), conclusion.version(), entries, notSecretBecause);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("stale")) {
                throw refusal;
            }
            ConclusionView present = conclusions.get(id());
            if (ClauseMerge.same(base, present.clauses())) {
                return conclusions.put(id(), present.version(), entries, notSecretBecause);
            }
            clauses = ClauseMerge.of(base, clauses, present.clauses());
            conclusion = present;
            base = ClauseForms.entries(ClauseForms.of(present));
            keep();
            throw Refusal.conflict("conclusion.merged");
        }
    }

    /** Marks that a clause gives rise to no task, or takes the mark back; what was seen a moment ago need not stand. */
    public void mark(ClauseView marked, boolean noTask) {
        put(() -> {
            ConclusionView present = conclusions.get(id());
            List<ClauseForm> forms = ClauseForms.of(present);
            forms.stream()
                    .filter(clause -> Objects.equals(clause.getId(), marked.id()))
                    .forEach(clause -> clause.setNoTask(noTask));
            return conclusions.put(id(), present.version(), ClauseForms.entries(forms));
        });
    }

    private void put(Supplier<ConclusionView> putting) {
        ConclusionView put = reply.ask(putting, "say.conclusion.saved");
        if (put != null) {
            conclusion = put;
            page.refresh();
            if (clauses != null) {
                leave();
            }
        }
    }

    /** Closes the editor; what was typed and not saved is no longer wanted. */
    public void leave() {
        kept.discard(form());
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

    public Kept<KeptConclusion> getRestored() {
        return restored;
    }

    public Axis[] getAxes() {
        return Axis.values();
    }

    public ClauseKind[] getKinds() {
        return ClauseKind.values();
    }
}
