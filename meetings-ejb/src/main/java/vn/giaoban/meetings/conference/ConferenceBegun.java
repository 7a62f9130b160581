package vn.giaoban.meetings.conference;

/** A conference has begun: what it opens with stands, within the same transaction. */
public record ConferenceBegun(long conferenceId) {}
