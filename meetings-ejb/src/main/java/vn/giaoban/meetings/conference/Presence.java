package vn.giaoban.meetings.conference;

import java.util.Locale;

/** Whether somebody came: có mặt, vắng có lý do, vắng không lý do, dự thay. */
public enum Presence {
    PRESENT,
    EXCUSED,
    ABSENT,
    /** Somebody else came in the place of who was summoned. */
    SUBSTITUTE;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
