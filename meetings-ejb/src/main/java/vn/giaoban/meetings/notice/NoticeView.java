package vn.giaoban.meetings.notice;

/**
 * A notice as it is shown.
 *
 * @param conference id of the conference whose conclusion it announces
 * @param entry what a person has set of it
 * @param returnedBecause why it came back from signature, or null
 * @param document id of the archived document once it is issued, or null
 */
public record NoticeView(
        long id,
        long version,
        NoticeState state,
        long conference,
        NoticeEntry entry,
        String returnedBecause,
        Long document) {}
