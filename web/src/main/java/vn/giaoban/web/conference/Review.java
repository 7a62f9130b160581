package vn.giaoban.web.conference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conference.ConferenceKind;

/** A draft read from a text, as a person puts it right beside that text. */
public class Review implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final PlanForm plan;
    private final List<ClauseForm> clauses;
    private final List<ConferenceDraft.NamedBody> named;

    private Review(String text, PlanForm plan, List<ClauseForm> clauses, List<ConferenceDraft.NamedBody> named) {
        this.text = text;
        this.plan = plan;
        this.clauses = new ArrayList<>(clauses);
        this.named = named;
    }

    /** The draft as it was read; of the bodies named those are summoned that exist today. */
    static Review of(String text, ConferenceDraft draft, Collection<String> present) {
        List<ClauseForm> read = draft.clauses().stream().map(ClauseForm::of).toList();
        return new Review(text, planned(draft, present), read, draft.bodies());
    }

    /** The draft as it was put right before the session was lost. */
    static Review of(String text, ConferenceDraft draft, KeptReview kept) {
        List<ClauseForm> corrected = kept.clauses().stream()
                .map(clause -> {
                    ClauseForm form = ClauseForm.of(clause.entry());
                    form.setTaken(clause.taken());
                    return form;
                })
                .toList();
        return new Review(text, PlanForm.of(kept.plan()), corrected, draft.bodies());
    }

    private static PlanForm planned(ConferenceDraft draft, Collection<String> present) {
        PlanForm form = new PlanForm();
        form.setTitle(draft.title());
        form.setKind(ConferenceKind.valueOf(draft.kind().name()));
        form.setStartDate(draft.date());
        form.setPlace(draft.place());
        form.setReviewed(draft.period().reviewed());
        form.setAhead(draft.period().ahead());
        if (draft.chair() != null) {
            form.setChair(draft.chair().name());
            form.setPosts(String.join("; ", draft.chair().posts()));
        }
        form.setSummoned(draft.bodies().stream()
                .map(ConferenceDraft.NamedBody::code)
                .filter(Objects::nonNull)
                .filter(present::contains)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new)));
        return form;
    }

    KeptReview kept() {
        return new KeptReview(
                KeptReview.markOf(text),
                plan.typed(),
                clauses.stream()
                        .map(clause -> new KeptReview.Clause(clause.entry(), clause.isTaken()))
                        .toList());
    }

    /** What goes into the conclusion. */
    List<ClauseEntry> entries() {
        return clauses.stream()
                .filter(ClauseForm::isTaken)
                .filter(clause -> !clause.isBlank())
                .map(ClauseForm::entry)
                .toList();
    }

    /** Two clauses that are one: the words go to the one before. */
    void join(ClauseForm clause) {
        int at = clauses.indexOf(clause);
        if (at > 0) {
            clauses.get(at - 1).join(clause);
            clauses.remove(at);
        }
    }

    void add() {
        clauses.add(new ClauseForm());
    }

    /** The text with its spans, each numbered like its clause. */
    public List<SourceText.Piece> getPieces() {
        return SourceText.pieces(text, clauses, named);
    }

    /** How many clauses would become tasks. */
    public long getTaskCount() {
        return clauses.stream()
                .filter(clause -> clause.isTaken() && clause.getKind() == ClauseKind.TASK)
                .count();
    }

    /** Names of bodies that the text speaks of and the office does not know, or that stand for several. */
    public String getUnknown() {
        return named.stream()
                .filter(body -> body.code() == null)
                .map(ConferenceDraft.NamedBody::name)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    public PlanForm getPlan() {
        return plan;
    }

    public List<ClauseForm> getClauses() {
        return clauses;
    }
}
