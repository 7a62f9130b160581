package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;

/** What a clause does: its own words first, then the section it stands in. */
final class ClauseKinds {

    private static final Cue PRAISES = Cue.of("đánh giá cao|hoan nghênh|khen ngợi"
            + "|(?:ghi nhận|biểu dương)[^;]{0,60}(?:kết quả|nỗ lực|cố gắng|thành tích|đóng góp|tinh thần|sự )");
    private static final Cue ACHIEVED = Cue.of(
            "đã (?:được )?(?:thực hiện|triển khai|hoàn thành|tham mưu|đạt|bám sát|chủ động|tập trung"
                    + "|tổ chức|phối hợp|làm tốt|có nhiều|kịp thời)|(?:kết quả|nhiệm vụ)[^;]{0,80}(?:cơ bản hoàn thành|đạt kế hoạch|đạt kết quả)");
    private static final Cue FALLS_SHORT = Cue.of(
            "(?:vẫn )?còn (?:một số |nhiều |có |những |tình trạng |để |xảy ra )*[^;,]{0,80}?"
                    + "(?:chậm|hạn chế|tồn tại|khuyết điểm|lúng túng|thiếu|sai sót|bất cập|khó khăn|chưa|trễ|muộn|quá hạn|hình thức|yếu|thấp|ít)"
                    + "|(?:có )?(?:lúc|nơi|việc|mặt|nội dung|báo cáo|đơn vị|chất lượng|tiến độ|công tác)[^;]{0,120}?"
                    + "(?:chưa (?!đến hạn)|không đúng|không kịp|không bảo đảm|không đảm bảo|chậm |quá hạn|trễ hạn)"
                    + "|tuy nhiên[^;]{0,200}(?:chưa|chậm|hạn chế|không)"
                    + "|chưa (?:đạt|kịp|đúng|bảo đảm|đảm bảo|đáp ứng|sát|cao|sâu|tốt|nghiêm|thường xuyên|chủ động|đầy đủ|đồng đều|rõ)[^;]*");
    private static final Cue REMEDIES =
            Cue.of("khắc phục|chấn chỉnh|không để|tránh|rút kinh nghiệm|hạn chế tối đa|giải quyết|tháo gỡ|xử lý");
    private static final Cue CAUSE = Cue.of("(?:những |các |một số )?nguyên nhân");
    private static final Cue TURNS_TO_SHORTCOMING =
            Cue.of("(?:tuy nhiên|vẫn còn|hiện nay|bên cạnh (?:những )?(?:kết quả|ưu điểm)|còn (?:một số|nhiều|có))");
    private static final Cue APPROVES = Cue.of(
            "(?:cơ bản |hoàn toàn )?(?:thống nhất|đồng ý|nhất trí|phê duyệt|chấp thuận|cho chủ trương)|thông qua (?=\\p{L}+ (?:thảo|hoạch|cáo|trình|quyết|án))");
    private static final Cue NOTES = Cue.of("ghi nhận|tiếp thu|tiếp nhận(?: ý kiến| kiến nghị)");
    private static final Cue STUDIES = Cue.of(
            "nghiên cứu(?!(?:,| và) (?:tham mưu|đề xuất|xây dựng|ban hành|báo cáo|hoàn thiện|tổ chức|triển khai|quán triệt))");
    private static final Cue ORDERS =
            Cue.of("(?:đề nghị|yêu cầu|" + ClauseOpening.GIVES + "|phân công|nhấn mạnh|chỉ đạo|lưu ý|cần|phải)");
    private static final Cue DIRECTIVE = Cue.of(
            "(?:cần|phải|nên|hãy|sẽ)? ?(?:tiếp tục|tập trung|tham mưu|phối hợp|chuẩn bị|tổ chức|rà soát|tăng cường"
                    + "|đẩy mạnh|đẩy nhanh|chủ động|chủ trì|triển khai|thực hiện|quan tâm|làm tốt|hoàn thành|xây dựng|theo dõi|đôn đốc|kiểm tra|giám sát"
                    + "|báo cáo|hướng dẫn|nâng cao|khẩn trương|kịp thời|chấn chỉnh|khắc phục|duy trì|bám sát|nắm|chỉ đạo|lãnh đạo|quán triệt"
                    + "|tuyên truyền|phát huy|đổi mới|thường xuyên|nghiên cứu|tổng hợp|lập|ban hành|gửi|trình|đề xuất|bố trí|sắp xếp|sơ kết|tổng kết"
                    + "|khảo sát|rút kinh nghiệm|cập nhật|phân công|đăng ký|hoàn thiện|bổ sung|định kỳ|không để|giao|đề nghị|yêu cầu|mở|phân tích"
                    + "|đăng tải|số hóa|niêm yết|cử|ký|tham gia|thẩm định|soát xét|kiện toàn|củng cố|chú trọng|bảo đảm|đảm bảo|cung cấp|nộp|xin ý kiến"
                    + "|giải quyết|phổ biến|lồng ghép|vận động|hỗ trợ|giúp|làm việc|họp|xác định|đánh giá|thống kê|biên tập|in|phát hành|lưu ý|chủ trương)");
    private static final Cue MUST = Cue.of("(?:cần|phải|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|sẽ)");
    private static final Cue ENCOURAGES = Cue.of("tin tưởng|mong muốn|mong rằng|chúc|cảm ơn");
    private static final Cue NEXT_CONFERENCE = Cue.of(
            "(?:kỳ|hội nghị|cuộc họp|phiên họp|buổi)[^,;]{0,60}(?:dự kiến|sẽ diễn ra|diễn ra|sẽ được|được tổ chức)");
    private static final Cue LATE = Cue.of(
            "chậm|trễ(?: hạn)?|quá hạn|muộn|kéo dài|(?:chưa|không) kịp(?: thời)?|(?:chưa|không) đúng (?:hạn|tiến độ|thời (?:gian|hạn))"
                    + "|(?:chưa|không) (?:bảo đảm|đảm bảo|đạt|đáp ứng)(?: yêu cầu)?(?: về)? (?:tiến độ|thời (?:gian|hạn))|tiến độ[^;,]{0,40}(?:chưa|thấp|không)");
    private static final Cue BELOW_STANDARD = Cue.of(
            "chất lượng|(?<!tiến độ )chưa đạt yêu cầu|(?:chưa|không) (?:đáp ứng|sâu|sát|cao|đầy đủ|rõ|cụ thể|toàn diện|hiệu quả|thiết thực|chặt chẽ|bảo đảm yêu cầu|đảm bảo yêu cầu|đúng (?:thể thức|quy định|yêu cầu|mẫu))"
                    + "|sai sót|sơ sài|chung chung|hình thức|hiệu quả[^;,]{0,40}(?:chưa|thấp|không)|nội dung[^;,]{0,40}(?:chưa|thiếu|nghèo|không)|thiếu");

    private ClauseKinds() {}

    /**
     * The kind of a clause.
     *
     * @param section what its heading or lead-in announced, or null
     */
    static ClauseKind of(Passage clause, Owners owners, ClauseKind section) {
        Passage said = clause.after(ClauseOpening.workOrOwnerFrom(clause));
        boolean task = section == ClauseKind.TASK;
        if (CAUSE.begins(said) || (section == ClauseKind.CAUSE && !owners.isAnyone())) {
            return ClauseKind.CAUSE;
        }
        if ((!task && section != ClauseKind.SHORTCOMING && PRAISES.in(clause)) || (task && praisesHere(clause, said))) {
            return ClauseKind.RESULT;
        }
        if (fallsShort(clause, said, section)) {
            return ClauseKind.SHORTCOMING;
        }
        if (ordered(clause)) {
            return assigned(clause, owners);
        }
        if (!owners.isAnyone() && approves(said)) {
            return ClauseKind.APPROVAL;
        }
        if (NEXT_CONFERENCE.begins(said) || encourages(clause) || (NOTES.begins(said) && section != ClauseKind.TASK)) {
            return ClauseKind.NOTED;
        }
        if (task || (section == null && (owners.isAnyone() || DIRECTIVE.begins(said)) && !ACHIEVED.in(clause))) {
            return assigned(clause, owners);
        }
        return section != null ? section : ACHIEVED.in(clause) ? ClauseKind.RESULT : ClauseKind.NOTED;
    }

    private static ClauseKind assigned(Passage clause, Owners owners) {
        Passage work =
                clause.after(Math.min(owners.workFrom(), clause.length())).trimmed();
        return STUDIES.begins(work) ? ClauseKind.STUDY : ClauseKind.TASK;
    }

    private static boolean praisesHere(Passage clause, Passage said) {
        var matcher = PRAISES.matcher(clause);
        return matcher.find() && (PRAISES.begins(said) || ClauseOpening.isSpeaker(clause.before(matcher.start())));
    }

    private static boolean fallsShort(Passage clause, Passage said, ClauseKind section) {
        if (section == ClauseKind.SHORTCOMING) {
            return !ordered(clause);
        }
        boolean short_ = FALLS_SHORT.in(clause) && !REMEDIES.in(clause);
        return section == ClauseKind.TASK
                ? short_ && (TURNS_TO_SHORTCOMING.begins(said) || TURNS_TO_SHORTCOMING.begins(clause))
                : short_;
    }

    private static boolean encourages(Passage clause) {
        var matcher = ENCOURAGES.matcher(clause);
        return matcher.find() && ClauseOpening.isSpeaker(clause.before(matcher.start()));
    }

    private static boolean approves(Passage said) {
        if (APPROVES.begins(said)) {
            return true;
        }
        var matcher = APPROVES.matcher(said);
        return matcher.find() && matcher.start() < 120 && ClauseOpening.isSpeaker(said.before(matcher.start()));
    }

    /** Whether the words give an order of their own, whatever section they stand in. */
    static boolean ordered(Passage clause) {
        var matcher = ORDERS.matcher(clause);
        return matcher.find()
                && (matcher.start() <= ClauseOpening.workOrOwnerFrom(clause)
                        || ClauseOpening.isSpeaker(clause.before(matcher.start())));
    }

    /** Whether the words themselves give work, to someone or by their verb. */
    static boolean givesWork(Passage clause, Owners owners) {
        return owners.isAnyone()
                || ordered(clause)
                || DIRECTIVE.begins(clause.after(ClauseOpening.workOrOwnerFrom(clause)));
    }

    static boolean isDirective(Passage words) {
        return DIRECTIVE.begins(words);
    }

    /** Whether the words behind a body's name say what it does or must do. */
    static boolean isPredicate(Passage words) {
        return DIRECTIVE.begins(words) || MUST.begins(words);
    }

    /** On which of the two axes a shortcoming finds fault; both where both are said. */
    static List<Axis> axes(Passage shortcoming) {
        List<Axis> axes = new ArrayList<>();
        if (LATE.in(shortcoming)) {
            axes.add(Axis.TIMELINESS);
        }
        if (BELOW_STANDARD.in(shortcoming)) {
            axes.add(Axis.QUALITY);
        }
        return List.copyOf(axes);
    }
}
