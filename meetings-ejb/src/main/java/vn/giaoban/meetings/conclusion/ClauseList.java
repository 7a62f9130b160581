package vn.giaoban.meetings.conclusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.rule.Refusal;

/** Puts an ordered list of clauses in the place of another: clauses keep their ids, those with tasks cannot go. */
final class ClauseList {

    private final long conferenceId;
    private final Map<Long, Integer> tasks;
    private final Map<Long, Clause> left = new LinkedHashMap<>();
    private final List<Clause> put = new ArrayList<>();

    /**
     * Begins with what is there.
     *
     * @param tasks how many tasks stem from each clause, by its id
     */
    ClauseList(long conferenceId, List<Clause> present, Map<Long, Integer> tasks) {
        this.conferenceId = conferenceId;
        this.tasks = tasks;
        present.forEach(clause -> left.put(clause.id(), clause));
    }

    /**
     * Puts the new list.
     *
     * @return its clauses in their order
     * @throws Refusal INVALID {@code clause.unknown} for an id that is not of this conclusion, or stands there twice;
     *     CONFLICT {@code clause.hasTasks} for one that would be left out
     */
    List<Clause> put(List<ClauseEntry> entries) {
        for (ClauseEntry entry : entries) {
            Clause clause = entry.id() == null ? new Clause(conferenceId) : taken(entry.id());
            clause.write(put.size() + 1, entry, entry.id() == null ? 0 : tasksOf(entry.id()));
            put.add(clause);
        }
        if (left.keySet().stream().anyMatch(id -> tasksOf(id) > 0)) {
            throw Refusal.conflict("clause.hasTasks");
        }
        return put;
    }

    /** The clauses that the new list leaves out. */
    List<Clause> removed() {
        return List.copyOf(left.values());
    }

    private Clause taken(long id) {
        Clause clause = left.remove(id);
        if (clause == null) {
            throw Refusal.invalid("clause.unknown");
        }
        return clause;
    }

    private int tasksOf(long id) {
        return tasks.getOrDefault(id, 0);
    }
}
