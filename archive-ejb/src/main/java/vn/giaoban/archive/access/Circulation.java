package vn.giaoban.archive.access;

import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * To whom a thing is circulated: everyone in the house, or a set of bodies. "Tài liệu nội bộ" and the like are such labels;
 * they have nothing to do with state secrets, which have no place here at all.
 *
 * @param everyone all who may read at all
 * @param bodies codes of the bodies, empty for everyone; with neither, only those who read everything see it
 */
public record Circulation(boolean everyone, @NotNull SortedSet<String> bodies) {

    public Circulation {
        bodies = everyone ? new TreeSet<>() : new TreeSet<>(bodies);
    }

    /** Circulated to all. */
    public static Circulation all() {
        return new Circulation(true, new TreeSet<>());
    }

    /** Circulated to these bodies only. */
    public static Circulation to(Collection<String> bodyCodes) {
        return new Circulation(false, new TreeSet<>(bodyCodes));
    }

    @Override
    public String toString() {
        return everyone ? "*" : String.join(", ", bodies);
    }
}
