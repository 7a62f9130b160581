package vn.giaoban.archive.dossier;

import java.time.LocalDate;

/**
 * A line of the list of retention terms.
 *
 * @param years {@code null} = for ever (vĩnh viễn)
 * @param proposed it came with the product and nobody of the office has confirmed it yet
 * @param used a dossier is kept by it, so that its years change no more
 */
public record RetentionTermView(
        long id,
        long version,
        String name,
        Integer years,
        String basis,
        boolean proposed,
        LocalDate validFrom,
        LocalDate validTo,
        boolean used) {}
