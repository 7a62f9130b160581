package vn.giaoban.meetings.notice;

import java.util.Locale;

/** How far a notice has come. */
public enum NoticeState {
    /** Dự thảo: may be changed. */
    DRAFT,
    /** Trình ký: waits for signature, may be returned. */
    SUBMITTED,
    /** Đã ban hành: numbered and frozen. */
    ISSUED;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
