package vn.giaoban.meetings.report;

/** How far a body's report has come. */
public enum ReportState {
    /** The body writes it ("đang soạn"). */
    DRAFT,
    /** Handed in; the office reads it ("đã nộp"). */
    SUBMITTED,
    /** The office asked for more; the body writes again ("yêu cầu bổ sung"). */
    RETURNED,
    /** The office has taken it ("đã tiếp nhận"). */
    ACCEPTED;

    /** Whether the body may still write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
