package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where in the conclusion the reading stands: the open headings, what each announced and whose work it is about. */
final class Outline {

    /* A heading and what it says about everything below it; rank as of its label, 0 for plain prose. */
    private static final class Level {
        private final int rank;
        private ClauseKind section;
        private Owners owners;

        Level(int rank) {
            this.rank = rank;
        }
    }

    private final Deque<Level> levels = new ArrayDeque<>();

    Outline() {
        levels.push(new Level(0));
    }

    /** A paragraph begins: what was said at its own rank or deeper no longer holds. Plain prose belongs to what is open. */
    void enter(int rank) {
        if (rank == 0) {
            levels.peek().owners = levels.size() == 1 ? null : levels.peek().owners;
            return;
        }
        while (levels.peek().rank >= rank) {
            levels.pop();
        }
        levels.push(new Level(rank));
    }

    void announce(ClauseKind section) {
        levels.peek().section = section;
    }

    void assign(Owners owners) {
        levels.peek().owners = owners;
    }

    ClauseKind section() {
        return levels.stream()
                .map(level -> level.section)
                .filter(section -> section != null)
                .findFirst()
                .orElse(null);
    }

    Owners owners() {
        return levels.stream()
                .map(level -> level.owners)
                .filter(owners -> owners != null)
                .findFirst()
                .orElse(Owners.NOBODY);
    }
}
