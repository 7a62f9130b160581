package vn.giaoban.web.api;

import java.util.Optional;
import vn.giaoban.archive.rule.Refusal;

/** Ids are opaque strings to whoever calls; what was never an id of ours belongs to nothing. */
public record Id(long value) {

    /** Reads an id out of an address. */
    public static Id fromString(String text) {
        return known(text).orElseThrow(() -> Refusal.unknown("id.unknown"));
    }

    /** The id that is written so; empty for what was never one. */
    static Optional<Id> known(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(new Id(Long.parseLong(text))) : Optional.empty();
    }

    /** An id that stands inside a message; {@code null} stays {@code null}. */
    public static Long within(String text) {
        return text == null ? null : fromString(text).value();
    }

    /** The id as it is told outside; {@code null} stays {@code null}. */
    public static String of(Long id) {
        return id == null ? null : id.toString();
    }
}
