package vn.giaoban.web.invitation;

import vn.giaoban.meetings.invitation.InvitationEntry;

/**
 * An invitation being written, as it is kept until it is saved.
 *
 * @param base the invitation as it stood when the writing began
 */
public record KeptInvitation(InvitationEntry base, InvitationEntry typed) {}
