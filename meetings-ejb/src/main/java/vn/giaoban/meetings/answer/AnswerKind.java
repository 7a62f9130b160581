package vn.giaoban.meetings.answer;

import java.util.Locale;

/** What somebody invited answers: dự họp, cử người dự thay, xin vắng. */
public enum AnswerKind {
    ATTENDS,
    /** Somebody else comes in the place of who was invited. */
    SUBSTITUTE,
    EXCUSED;

    /** The word the interface for scripts uses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
