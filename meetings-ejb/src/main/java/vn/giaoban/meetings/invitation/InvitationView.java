package vn.giaoban.meetings.invitation;

/**
 * An invitation as it is shown.
 *
 * @param id null for one that is only proposed and not drafted yet
 * @param conference id of the conference it invites to
 * @param entry what the office has set of it
 * @param document id of the archived document once it is issued, or null
 * @param since what became of the conference after it was issued; null where the letter still says what is
 */
public record InvitationView(
        Long id,
        long version,
        InvitationState state,
        long conference,
        InvitationEntry entry,
        Long document,
        SinceIssued since) {

    /** Whether it is numbered and frozen. */
    public boolean issued() {
        return state == InvitationState.ISSUED;
    }
}
