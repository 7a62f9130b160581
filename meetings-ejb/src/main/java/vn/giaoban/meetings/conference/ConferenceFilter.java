package vn.giaoban.meetings.conference;

import java.time.LocalDate;

/**
 * Which conferences a list shows; every part may be null.
 *
 * @param title words of the title, as written
 * @param from first day
 * @param to last day
 */
public record ConferenceFilter(
        String title, ConferenceKind kind, ConferenceState state, String series, LocalDate from, LocalDate to) {

    /** All of them. */
    public static final ConferenceFilter ALL = new ConferenceFilter(null, null, null, null, null, null);
}
