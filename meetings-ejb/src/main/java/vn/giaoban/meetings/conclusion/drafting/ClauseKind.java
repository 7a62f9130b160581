package vn.giaoban.meetings.conclusion.drafting;

/** What a clause of a conclusion does. Only a {@link #TASK} becomes a task. */
public enum ClauseKind {
    /** Kết quả đạt được: praise, what was achieved. */
    RESULT("result"),
    /** Hạn chế, tồn tại: what was late or below what was asked. */
    SHORTCOMING("shortcoming"),
    /** Nguyên nhân. */
    CAUSE("cause"),
    /** Nhiệm vụ trọng tâm: what a body, or all of them, must do. */
    TASK("task"),
    /** Phê duyệt, thống nhất: the chair agrees to something. */
    APPROVAL("approval"),
    /** Giao nghiên cứu: a question given to be looked into, without a deadline. */
    STUDY("study"),
    /** Ghi nhận: said, and gives rise to nothing. */
    NOTED("noted");

    private final String code;

    ClauseKind(String code) {
        this.code = code;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }
}
