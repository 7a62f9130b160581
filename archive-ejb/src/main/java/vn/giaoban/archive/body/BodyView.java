package vn.giaoban.archive.body;

import java.time.LocalDate;

/**
 * A body under the name it bears on a day.
 *
 * @param code short and lasting, e.g. {@code BTCHU}; what other systems call it by
 * @param symbol what its documents carry after the slash
 * @param heading second line of the issuer block of its documents
 * @param exists whether the body exists on the day that was asked for
 * @param validFrom first day of this name; {@code null} = since ever
 * @param validTo last day of this name; {@code null} = still
 */
public record BodyView(
        long id,
        String code,
        BodyKind kind,
        String fullName,
        String shortName,
        String symbol,
        String superiorHeading,
        String heading,
        String parentCode,
        int position,
        boolean exists,
        LocalDate validFrom,
        LocalDate validTo) {}
