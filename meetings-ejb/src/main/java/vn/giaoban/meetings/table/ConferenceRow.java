package vn.giaoban.meetings.table;

import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.task.StatusCount;

/**
 * A line of "Sổ theo dõi hội nghị".
 *
 * @param came how many of the roll call came, or sent somebody
 * @param called how many the roll call names; where it was not called, how many bodies were summoned
 * @param notice the notice of its conclusion, or null
 * @param tasks how its tasks stand
 */
public record ConferenceRow(
        ConferenceLine conference, int came, int called, NumberedDocument notice, StatusCount tasks) {}
