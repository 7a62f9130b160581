package vn.giaoban.meetings.conclusion.drafting;

import java.time.LocalDate;

/**
 * By when, as it is written. What is written wins: "theo kế hoạch" is {@link Kind#BY_PLAN} even where the work never ends.
 *
 * @param kind how the deadline is given
 * @param day the named day, for {@link Kind#DAY}; null where the text names one that cannot be reckoned (no year anywhere,
 *     "trong 10 ngày làm việc")
 * @param period for {@link Kind#PERIOD}: {@code 2024}, {@code 2024-H1}, {@code 2024-Q2}, {@code 2024-04}, {@code 2024-W16}
 * @param text the words it was read from; null for {@link Kind#NONE}
 */
public record DueDraft(Kind kind, LocalDate day, String period, String text) {

    static final DueDraft NONE = new DueDraft(Kind.NONE, null, null, null);

    /** The ways a deadline is given. */
    public enum Kind {
        /** A day. */
        DAY("day"),
        /** Within a year, half-year, quarter, month or week. */
        PERIOD("period"),
        /** Theo kế hoạch, theo chương trình. */
        BY_PLAN("byPlan"),
        /** Thường xuyên. */
        STANDING("standing"),
        /** Định kỳ hằng tháng. */
        RECURRING("recurring"),
        /** Before, or at, the next conference. */
        BEFORE_NEXT("beforeNext"),
        /** Nothing is written; only a draft may be so. */
        NONE("none");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word the interface for scripts uses. */
        public String code() {
            return code;
        }
    }
}
