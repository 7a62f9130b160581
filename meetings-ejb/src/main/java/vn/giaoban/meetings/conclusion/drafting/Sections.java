package vn.giaoban.meetings.conclusion.drafting;

import java.util.Optional;

/** What the headings and lead-ins of a conclusion announce: results, shortcomings, causes or tasks. */
final class Sections {

    private static final Cue SHORTCOMINGS = Cue.of("chưa (?:làm )?được|hạn chế|tồn tại|khuyết điểm|yếu kém|bất cập");
    private static final Cue CAUSES = Cue.of("nguyên nhân");
    private static final Cue TASKS_AHEAD = Cue.of(
            "nhiệm vụ trọng tâm|nhiệm vụ,? giải pháp|thời gian tới|phương hướng|triển khai nhiệm vụ|nhiệm vụ thời gian|nhiệm vụ cụ thể"
                    + "|phân công nhiệm vụ|giao nhiệm vụ|việc cần làm|việc phải làm|công việc cụ thể|chương trình công tác|công tác trọng tâm");
    private static final Cue RESULTS =
            Cue.of("kết quả|(?<!chưa )làm được|ưu điểm|đánh giá|tình hình|mặt được|việc thực hiện nhiệm vụ");
    private static final Cue TASKS = Cue.of(
            "nhiệm vụ|giải pháp|ý kiến chỉ đạo|yêu cầu|chỉ đạo|tổ chức thực hiện|triển khai thực hiện|phân công");
    private static final Cue APPROVALS = Cue.of("phê duyệt|cho chủ trương|thống nhất chủ trương|nội dung thống nhất");
    private static final Cue HEADING = Cue.of(
            "(?:về |một số |những |các |việc )*(?:công tác )?(?:làm được|chưa được|chưa làm được|việc (?:cần|phải) làm|đánh giá|kết quả|ưu điểm|hạn chế|tồn tại"
                    + "|khuyết điểm|nguyên nhân|nhiệm vụ|phương hướng|tình hình|giải pháp|mặt được|ý kiến chỉ đạo|ý kiến kết luận|yêu cầu"
                    + "|tổ chức thực hiện$|công tác trọng tâm|triển khai nhiệm vụ|phân công nhiệm vụ|kết luận$|kết luận của)");

    private Sections() {}

    /** The kind of clauses a heading or lead-in announces; a shortcoming outranks the results it is named with. */
    static Optional<ClauseKind> announced(Passage heading) {
        if (TASKS_AHEAD.in(heading)) {
            return Optional.of(ClauseKind.TASK);
        }
        boolean results = RESULTS.in(heading);
        if (SHORTCOMINGS.in(heading) && !startsWithResults(heading)) {
            return Optional.of(ClauseKind.SHORTCOMING);
        }
        if (CAUSES.in(heading)) {
            return Optional.of(ClauseKind.CAUSE);
        }
        if (results) {
            return Optional.of(ClauseKind.RESULT);
        }
        if (APPROVALS.in(heading)) {
            return Optional.of(ClauseKind.APPROVAL);
        }
        return TASKS.in(heading) ? Optional.of(ClauseKind.TASK) : Optional.empty();
    }

    /* "Đánh giá kết quả và những hạn chế" covers both: then each clause speaks for itself, praise by default. */
    private static boolean startsWithResults(Passage heading) {
        var results = RESULTS.matcher(heading);
        var shortcomings = SHORTCOMINGS.matcher(heading);
        return results.find() && shortcomings.find() && results.start() < shortcomings.start();
    }

    /** Whether words stand where headings stand and begin as headings of a conclusion do. */
    static boolean isHeading(Passage words) {
        return HEADING.begins(words);
    }
}
