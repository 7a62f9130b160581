package vn.giaoban.archive.body;

import java.time.LocalDate;

/**
 * One body follows another.
 *
 * @param effectiveOn first day of the successor's responsibility (not the day of the decision)
 * @param basis the document that decided it
 * @param field the field of work that went over, when not all of it did
 */
public record SuccessionView(
        long predecessorId, long successorId, SuccessionKind kind, LocalDate effectiveOn, String basis, String field) {}
