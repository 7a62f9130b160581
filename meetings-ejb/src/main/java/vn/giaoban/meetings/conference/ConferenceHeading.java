package vn.giaoban.meetings.conference;

import java.time.LocalDate;
import java.util.Set;

/**
 * What conclusion, notice and tasks need to know of their conference.
 *
 * @param series the series it belongs to, or null
 * @param organiserId the body that holds it
 * @param summoned ids of the bodies summoned
 * @param readers ids of the bodies that read what the conference brings forth: those summoned and the organiser
 * @param accessProfile id of the access profile that these readers hold
 */
public record ConferenceHeading(
        long id,
        long version,
        String series,
        ConferenceKind kind,
        Integer ordinal,
        String title,
        LocalDate date,
        String place,
        Chair chair,
        long organiserId,
        Periods period,
        Set<Long> summoned,
        Set<Long> readers,
        ConferenceState state,
        long accessProfile) {

    public ConferenceHeading {
        summoned = Set.copyOf(summoned);
        readers = Set.copyOf(readers);
    }
}
