package vn.giaoban.archive.validity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a document is in force, computed from its own days and from what other documents say of it; so the state on any day,
 * past or future, can be told, and the order in which things were entered does not matter. A document that was ended stays
 * ended when the one that ended it ends itself: nothing comes back into force by that.
 *
 * @param from first day in force
 * @param to last day in force, or {@code null} where open; where another document ends it, the day before that takes effect.
 *     Lies before {@code from} when it was ended before it ever came into force
 * @param replaced whether it ends because another takes its place
 * @param partlyFrom since which day parts of it are no longer in force, or {@code null}
 */
public record Validity(LocalDate from, LocalDate to, boolean replaced, LocalDate partlyFrom) {

    /** What another document does to this one. */
    public enum Effect {
        /** Takes its place. */
        REPLACED,
        /** Repeals it. */
        REPEALED,
        /** Amends it, or replaces or repeals a part of it. */
        IN_PART
    }

    /**
     * An effect with its day.
     *
     * @param day the first day on which it is felt
     */
    public record Change(Effect effect, LocalDate day) {

        boolean ends() {
            return effect != Effect.IN_PART;
        }
    }

    /**
     * The validity of a document.
     *
     * @param from first day in force
     * @param lastDay the last day it names itself, or {@code null}
     * @param changes what other documents do to it, in any order
     */
    public static Validity of(LocalDate from, LocalDate lastDay, Collection<Change> changes) {
        Optional<LocalDate> ended = first(changes.stream(), Change::ends)
                .map(day -> day.minusDays(1))
                .filter(day -> lastDay == null || !day.isAfter(lastDay));
        LocalDate to = ended.orElse(lastDay);
        boolean replaced = ended.isPresent()
                && changes.stream()
                        .anyMatch(change -> change.effect() == Effect.REPLACED
                                && change.day().minusDays(1).equals(to));
        LocalDate partlyFrom = first(changes.stream(), change -> !change.ends())
                .filter(day -> to == null || !day.isAfter(to))
                .orElse(null);
        return new Validity(from, to, replaced, partlyFrom);
    }

    private static Optional<LocalDate> first(Stream<Change> changes, Predicate<Change> which) {
        return changes.filter(which).map(Change::day).min(LocalDate::compareTo);
    }

    /** How it stands on a day. */
    public ValidityState on(LocalDate day) {
        if (to != null && day.isAfter(to)) {
            return replaced ? ValidityState.REPLACED : ValidityState.EXPIRED;
        }
        if (day.isBefore(from)) {
            return ValidityState.NOT_YET_IN_FORCE;
        }
        return partlyFrom == null || day.isBefore(partlyFrom) ? ValidityState.IN_FORCE : ValidityState.PARTLY_IN_FORCE;
    }
}
