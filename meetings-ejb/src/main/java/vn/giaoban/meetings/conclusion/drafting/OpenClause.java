package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;

/** A clause while it is being read: the words after it may still say who leads it and by when. */
final class OpenClause {

    /* Lead, coordinating bodies, deadline, product, reporting: no form has more fields than these, written twice. */
    private static final int MOST_EXTENSIONS = 10;

    private final ClauseKind kind;
    private final Owners scope;
    private final OpenClause subject;
    private Passage words;
    private int extensions;

    /**
     * Begins a clause.
     *
     * @param scope who the heading or lead-in above it names
     * @param subject the clause before it in the same sentence or item whose subject goes on, or null
     */
    OpenClause(ClauseKind kind, Passage words, Owners scope, OpenClause subject) {
        this.kind = kind;
        this.words = words;
        this.scope = scope;
        this.subject = subject;
    }

    /** Whether words behind it may still belong to it. */
    boolean isOpen() {
        return isTask() && extensions < MOST_EXTENSIONS;
    }

    boolean isTask() {
        return kind == ClauseKind.TASK || kind == ClauseKind.STUDY;
    }

    Passage words() {
        return words;
    }

    void extend(Passage more) {
        words = words.through(more);
        extensions++;
    }

    ClauseDraft close(int ordinal, Mentions mentions, Deadlines deadlines) {
        if (!isTask()) {
            List<Axis> axes = kind == ClauseKind.SHORTCOMING ? ClauseKinds.axes(words.head()) : List.of();
            return new ClauseDraft(
                    ordinal, kind, axes, words.text(), words.span(), null, List.of(), null, DueDraft.NONE, List.of());
        }
        List<String> inferred = new ArrayList<>();
        Owners owners = owners(mentions, inferred);
        Deadlines.Found found = deadlines.in(words.head());
        if (found.inferred()) {
            inferred.add("due");
        }
        // A question given a day to be answered by is a task like any other.
        boolean dated = kind == ClauseKind.STUDY && found.due().kind() != DueDraft.Kind.NONE;
        return new ClauseDraft(
                ordinal,
                dated ? ClauseKind.TASK : kind,
                List.of(),
                words.text(),
                words.span(),
                owners.lead(),
                owners.coordinating(),
                owners.collective(),
                found.due(),
                inferred);
    }

    /** Who does it: the clause's own words, then the heading above, then the subject of the words before. */
    private Owners owners(Mentions mentions, List<String> inferred) {
        Owners own = Owners.of(words.head(), mentions);
        if (own.isAnyone()) {
            return own;
        }
        if (scope.isAnyone()) {
            return own.under(scope);
        }
        BodyName carried = subject == null
                ? null
                : Owners.of(subject.words.head(), mentions).lead();
        if (carried != null) {
            inferred.add("lead");
            return own.under(new Owners(carried, List.of(), null, 0));
        }
        return own;
    }
}
