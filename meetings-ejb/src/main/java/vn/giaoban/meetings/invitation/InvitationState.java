package vn.giaoban.meetings.invitation;

import java.util.Locale;

/** How far an invitation has come. */
public enum InvitationState {
    /** Dự thảo: may be changed. */
    DRAFT,
    /** Đã ban hành: numbered and frozen. */
    ISSUED;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
