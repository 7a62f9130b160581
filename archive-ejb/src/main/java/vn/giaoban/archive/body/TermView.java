package vn.giaoban.archive.body;

import java.time.LocalDate;

/**
 * A term of office, or a congress.
 *
 * @param bodyId the committee
 * @param name e.g. {@code Nhiệm kỳ 2020-2025}
 * @param endsOn last day, or {@code null} while it runs
 */
public record TermView(long id, long bodyId, TermKind kind, String name, LocalDate startsOn, LocalDate endsOn) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}
