package vn.giaoban.meetings.task;

import java.time.LocalDate;

/**
 * A request for more time.
 *
 * @param wantedDay the last day asked for
 * @param grantedDay the last day granted, or null
 */
public record ExtensionView(
        long id,
        long taskId,
        LocalDate requestedOn,
        LocalDate wantedDay,
        String reason,
        ExtensionState state,
        LocalDate decidedOn,
        LocalDate grantedDay,
        String decisionNote) {}
