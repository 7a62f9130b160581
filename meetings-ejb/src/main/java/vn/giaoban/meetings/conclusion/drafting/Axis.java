package vn.giaoban.meetings.conclusion.drafting;

/** The two sides on which a conclusion finds fault with the work of the bodies. */
public enum Axis {
    /** Late: "còn chậm", "chưa kịp thời", "quá hạn". */
    TIMELINESS("timeliness"),
    /** Below standard: "chưa đạt yêu cầu", "chất lượng chưa cao". */
    QUALITY("quality");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }
}
