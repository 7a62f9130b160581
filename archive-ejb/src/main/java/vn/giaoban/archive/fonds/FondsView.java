package vn.giaoban.archive.fonds;

import java.time.LocalDate;

/**
 * A fonds.
 *
 * @param body code of the body whose papers they are, or {@code null}
 * @param present new documents belong to it
 * @param handedOverOn the day from which nothing of it changes, or {@code null}
 * @param handedOverTo who has taken it
 */
public record FondsView(
        long id,
        long version,
        String code,
        String name,
        String body,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean present,
        LocalDate handedOverOn,
        String handedOverTo) {

    /** Whether nothing of it may be changed any more. */
    public boolean closed() {
        return handedOverOn != null;
    }
}
