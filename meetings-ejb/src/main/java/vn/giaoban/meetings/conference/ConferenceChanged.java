package vn.giaoban.meetings.conference;

/**
 * Title or readers of a conference may have changed: whatever stems from it follows, within the same transaction.
 *
 * @param otherReaders whether it is read by others than before
 */
public record ConferenceChanged(long conferenceId, boolean otherReaders) {}
