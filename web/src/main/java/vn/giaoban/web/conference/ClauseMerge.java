package vn.giaoban.web.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ClauseView;

/**
 * Two people have written the same conclusion. What only one of them touched is taken from that one; where both touched a
 * clause mine stays with the other's words beside it; nothing that either has typed is thrown away unseen.
 */
final class ClauseMerge {

    private final Map<Long, ClauseEntry> base = new HashMap<>();
    private final Map<Long, ClauseView> theirs = new LinkedHashMap<>();
    private final List<ClauseForm> merged = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    private ClauseMerge(List<ClauseEntry> base, List<ClauseView> theirs) {
        base.forEach(clause -> this.base.put(clause.id(), clause));
        theirs.forEach(clause -> this.theirs.put(clause.id(), clause));
    }

    /**
     * Merges.
     *
     * @param base the conclusion that both have seen before they began
     * @param mine what I have typed
     * @param theirs what stands now
     */
    static List<ClauseForm> of(List<ClauseEntry> base, List<ClauseForm> mine, List<ClauseView> theirs) {
        ClauseMerge merge = new ClauseMerge(base, theirs);
        mine.forEach(merge::take);
        merge.theirs.values().stream()
                .filter(clause -> !merge.seen.contains(clause.id()))
                .forEach(merge::bringIn);
        return merge.merged;
    }

    /** Whether what stands is still what was seen, clause by clause, so that there is nothing to merge. */
    static boolean same(List<ClauseEntry> base, List<ClauseView> theirs) {
        return words(base)
                .equals(words(theirs.stream()
                        .map(ClauseForm::of)
                        .map(ClauseForm::entry)
                        .toList()));
    }

    private static List<List<Object>> words(List<ClauseEntry> clauses) {
        return clauses.stream().map(ClauseMerge::words).toList();
    }

    private static List<Object> words(ClauseEntry clause) {
        List<Object> words = new ArrayList<>();
        words.add(clause.id());
        words.add(clause.kind());
        words.add(clause.heading());
        words.add(clause.text());
        words.add(clause.noTask());
        words.add(Set.copyOf(clause.axes()));
        return words;
    }

    private void take(ClauseForm mine) {
        Long id = mine.getId();
        ClauseEntry before = id == null ? null : base.get(id);
        ClauseView other = id == null ? null : theirs.get(id);
        if (before == null) {
            merged.add(mine);
            return;
        }
        seen.add(id);
        boolean touched = !words(mine.entry()).equals(words(before));
        if (other == null) {
            if (touched) {
                merged.add(mine.renewed().beside(Rival.REMOVED, null));
            }
            return;
        }
        ClauseForm their = ClauseForm.of(other);
        boolean theyTouched = !words(their.entry()).equals(words(before));
        boolean bothTouched = touched && theyTouched && !words(mine.entry()).equals(words(their.entry()));
        if (bothTouched) {
            merged.add(mine.beside(Rival.CHANGED, their.getText()));
        } else {
            merged.add(theyTouched ? their : mine);
        }
    }

    /** A clause that I have not: new, or one that I took out; it comes back where the other has worked on it since. */
    private void bringIn(ClauseView other) {
        ClauseEntry before = base.get(other.id());
        ClauseForm their = ClauseForm.of(other);
        boolean needed = before == null || other.tasks() > 0 || !Objects.equals(words(before), words(their.entry()));
        if (needed) {
            merged.add(place(other), their.beside(before == null ? Rival.ADDED : Rival.CHANGED, null));
        }
    }

    /** Right after the clause that stands before it in theirs. */
    private int place(ClauseView other) {
        Long previous = null;
        for (Long id : theirs.keySet()) {
            if (id == other.id()) {
                break;
            }
            previous = id;
        }
        for (int i = 0; i < merged.size(); i++) {
            if (previous != null && previous.equals(merged.get(i).getId())) {
                return i + 1;
            }
        }
        return previous == null ? 0 : merged.size();
    }
}
