package vn.giaoban.meetings.conclusion.drafting;

/** The words a clause may open with before it says who does what: "Bên cạnh đó,", "Thứ nhất,", "đồng chí … yêu cầu". */
final class ClauseOpening {

    /** "giao", to give work – which is not the "giao ban" of a briefing, however near "giao Ban …" is to it in small letters. */
    static final String GIVES = "(?<!hội nghị )(?<!họp )(?<!kỳ )(?<!lịch )giao"
            + "(?! ban(?: (?:quý|tháng|tuần|với|các|định kỳ|lần|giữa|khối|công tác|trực tuyến|thường trực|đầu|cuối)|[,.:;]|$))";

    private static final Cue CONNECTIVE = Cue.upTo(
            "(?<!\\p{L})(?:bên cạnh đó|đồng thời|ngoài ra|theo đó|trong đó|cùng với đó|tiếp đó"
                    + "|mặt khác|trước mắt|tuy nhiên|do đó|vì vậy|vì thế|cụ thể|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là"
                    + "|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|về (?:công tác |lĩnh vực |nhiệm vụ )?[^,:;]{2,60}(?=[,:]))(?:, ?|: ?| )");
    private static final Cue SPEAKER = Cue.of(
            "(?:(?:phát biểu|kết luận|tại|sau khi|trên cơ sở|qua|nhằm|để|về|thay mặt|cuối|thời gian|trong)[^;]{0,200}?)?"
                    + "(?:đồng chí|đ/c|thường trực|ban thường vụ|ban chấp hành|hội nghị|chủ tọa|chủ trì|(?:phó )?bí thư|chủ tịch)");
    private static final Cue BEFORE_AN_ORDER =
            Cue.behind("(?:,|:|\\(| và|^) ?(?:và |đồng thời |thống nhất |tiếp tục )?$");
    private static final int LONGEST_SPEAKER = 400;

    private ClauseOpening() {}

    /** Index behind connectives and the mark of a list. */
    static int workOrOwnerFrom(Passage passage) {
        int at = Label.of(passage).length();
        for (int before = -1; before != at; ) {
            before = at;
            at = CONNECTIVE.endAt(passage, at);
        }
        return at;
    }

    /**
     * Whether "giao", "yêu cầu", "đề nghị" at the index is the order itself: it opens the clause, follows a comma, or its
     * subject is the one who speaks – and is not part of the work ("nhiệm vụ được giao", "tham mưu giao …").
     */
    static boolean mayAssign(Passage passage, int index) {
        int from = workOrOwnerFrom(passage);
        if (index <= from) {
            return true;
        }
        Passage before = passage.slice(Math.max(0, index - 24), index);
        if (BEFORE_AN_ORDER.in(before)) {
            return true;
        }
        return isSpeaker(passage.slice(from, index));
    }

    /** Whether the words before an order or a praise name who speaks: "đồng chí … ", "Thường trực … ", "Hội nghị …". */
    static boolean isSpeaker(Passage words) {
        return words.length() <= LONGEST_SPEAKER && SPEAKER.begins(words);
    }
}
