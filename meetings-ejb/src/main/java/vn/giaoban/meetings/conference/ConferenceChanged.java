package vn.giaoban.meetings.conference;

/** Title or readers of a conference may have changed: whatever stems from it follows, within the same transaction. */
public record ConferenceChanged(long conferenceId) {}
