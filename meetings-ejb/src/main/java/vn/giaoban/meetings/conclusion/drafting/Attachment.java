package vn.giaoban.meetings.conclusion.drafting;

/**
 * Words that are no work of their own but say by when, or with whom, the work before them is to be done: "hoàn thành trước
 * ngày …", "Thời hạn: …", "Cơ quan phối hợp: …", "phối hợp với …".
 */
final class Attachment {

    private static final Cue NAMED = Cue.behind(
            "(?<!\\p{L})(?:thời hạn|thời gian|hạn|tiến độ|chủ trì|cơ quan chủ trì|đơn vị chủ trì|phối hợp|cơ quan phối hợp"
                    + "|đơn vị phối hợp|sản phẩm|người chỉ đạo|chế độ báo cáo|lãnh đạo chỉ đạo)(?: hoàn thành| thực hiện| báo cáo| xong)? ?(?::|là )");
    private static final Cue COMPLETES = Cue.of(
            "(?:và |cùng |phải |cần |yêu cầu |đề nghị |phấn đấu |bảo đảm |đảm bảo |các nội dung trên |các công việc trên ){0,2}"
                    + "(?:hoàn thành|xong|kết thúc|thời hạn|thời gian|hạn|chậm nhất|muộn nhất|trước|báo cáo|tổng hợp|trình|gửi|kết quả|thực hiện|triển khai)");
    private static final Cue COMPLETES_AT_ONCE =
            Cue.of("(?:và |phải |cần |yêu cầu |đề nghị |phấn đấu |bảo đảm |đảm bảo ){0,2}"
                    + "(?:hoàn thành|xong|kết thúc|thời hạn|thời gian|hạn|chậm nhất|muộn nhất|trước)");
    private static final int MOST_WORDS = 22;
    private static final int WORDS_BEHIND = 3;

    private final Mentions mentions;
    private final Deadlines deadlines;

    Attachment(Mentions mentions, Deadlines deadlines) {
        this.mentions = mentions;
        this.deadlines = deadlines;
    }

    /** Whether words are a named field ("Thời hạn: …") of the work above them, even as an item of their own. */
    static boolean isField(Passage words) {
        return NAMED.begins(words);
    }

    /**
     * Whether words belong to the clause before them.
     *
     * @param opensItem whether they are an item of a list of their own
     */
    boolean belongsTo(OpenClause clause, Passage words, boolean opensItem) {
        if (opensItem || words.words() > MOST_WORDS) {
            return false;
        }
        return isOnlyCoordination(words) || isOnlyDeadline(clause, words);
    }

    private boolean isOnlyCoordination(Passage words) {
        Owners owners = Owners.of(words, mentions);
        return owners.lead() == null && !owners.coordinating().isEmpty() && owners.workFrom() >= words.length();
    }

    private boolean isOnlyDeadline(OpenClause clause, Passage words) {
        if (!COMPLETES.begins(words)) {
            return false;
        }
        Deadlines.Found found = deadlines.in(words);
        boolean definite = found.due().kind() == DueDraft.Kind.DAY
                || found.due().kind() == DueDraft.Kind.BEFORE_NEXT
                || (found.due().kind() == DueDraft.Kind.PERIOD && COMPLETES_AT_ONCE.begins(words));
        boolean closes = words.after(found.to()).words() <= WORDS_BEHIND;
        boolean open = !deadlines.isDefinite(clause.words());
        return definite && closes && open && words.before(found.from()).words() <= MOST_WORDS / 2;
    }
}
