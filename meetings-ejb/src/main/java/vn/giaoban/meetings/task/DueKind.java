package vn.giaoban.meetings.task;

import java.util.Arrays;
import java.util.Optional;

/** The ways a deadline is given. */
public enum DueKind {
    /** A day, which itself is still in time. */
    DAY("day"),
    /** Within a year, half-year, quarter, month or week: up to its last day. */
    PERIOD("period"),
    /** Theo kế hoạch, theo chương trình. */
    BY_PLAN("byPlan"),
    /** Thường xuyên. */
    STANDING("standing"),
    /** Định kỳ. */
    RECURRING("recurring"),
    /** Before the next conference. */
    BEFORE_NEXT("beforeNext"),
    /** Nothing is written; only a draft may be so. */
    NONE("none");

    private final String code;

    DueKind(String code) {
        this.code = code;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }

    public static Optional<DueKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
