package vn.giaoban.archive.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A decision as it was recorded; it is never changed, a later one stands beside it. */
public record DecisionView(
        long id,
        DecisionKind kind,
        LocalDate decidedOn,
        Integer years,
        String minutes,
        LocalDate minutesOn,
        String reason,
        OffsetDateTime recordedAt,
        String recordedBy) {}
