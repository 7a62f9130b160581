package vn.giaoban.meetings.conclusion.drafting;

import java.util.Optional;

/**
 * What stands before a colon. "Ban … : chủ trì …" names who does the work and is part of the clause; "… nhấn mạnh:" or "các
 * nhiệm vụ sau:" leads in to clauses and is none; "Hạn chế:" is a heading within the line. Any other colon divides nothing.
 *
 * @param section what it announces
 * @param owners whose work follows
 * @param rest what is left to be read as clauses
 */
record LeadIn(Optional<ClauseKind> section, Optional<Owners> owners, Passage rest) {

    private static final Cue SPEAKS = Cue.of(
            "(?:nhấn mạnh|yêu cầu|đề nghị|kết luận|lưu ý|chỉ đạo|thống nhất|quán triệt|chỉ rõ|nêu rõ|cho ý kiến|phát biểu|giao)"
                    + "(?: thêm| rõ| như sau| một số| các| những| nội dung| nhiệm vụ| vấn đề| việc| công việc| sau| chính| cụ thể| trọng tâm| điểm)*$");
    private static final Cue ORDERS = Cue.of("nhấn mạnh|yêu cầu|đề nghị|lưu ý|chỉ đạo|" + ClauseOpening.GIVES
            + "|tập trung|nhiệm vụ|triển khai|thực hiện");
    private static final Cue LEADS_ON = Cue.of(
            "(?:sau|sau đây|như sau|cụ thể|cụ thể là|trọng tâm|nhiệm vụ|giải pháp|nội dung|công việc|đó là|trong đó|là|việc|vấn đề|công tác|tồn tại|hạn chế|khuyết điểm|kết quả|nguyên nhân)$");
    private static final Cue TOPIC = Cue.of("(?:về|công tác|đối với|lĩnh vực|nhiệm vụ|trong)");
    private static final int LONGEST = 90;
    private static final int LONGEST_TOPIC = 12;

    static LeadIn of(Passage words, Label label, boolean leadsOn, Mentions mentions) {
        LeadIn whole = new LeadIn(Optional.empty(), Optional.empty(), words);
        int colon = leadsOn ? words.length() : colon(words);
        if (colon < 0) {
            return whole;
        }
        Passage left = words.before(colon).trimmed();
        Passage right = words.after(Math.min(words.length(), colon + 1)).trimmed();
        if (left.words() > LONGEST) {
            return whole;
        }
        LeadIn first = first(left, right, words, label, leadsOn, mentions);
        return first.rest == right && !right.isEmpty() ? first.then(of(right, label, false, mentions)) : first;
    }

    private static LeadIn first(
            Passage left, Passage right, Passage words, Label label, boolean leadsOn, Mentions mentions) {
        Owners owners = Owners.of(left, mentions);
        Optional<Owners> named = owners.isAnyone() ? Optional.of(owners) : Optional.empty();
        if (owners.isAnyone() && left.after(owners.workFrom()).trimmed().isEmpty()) {
            return new LeadIn(Optional.empty(), named, leadsOn ? right : words);
        }
        Passage said = left.after(ClauseOpening.workOrOwnerFrom(left));
        if (left.words() <= LONGEST_TOPIC && Sections.isHeading(left) && !ClauseKinds.ordered(left)) {
            return new LeadIn(Sections.announced(left), named, right);
        }
        if (SPEAKS.in(left) || LEADS_ON.in(left) || leadsOn) {
            return new LeadIn(announced(left), named, right);
        }
        boolean topic = left.words() <= LONGEST_TOPIC
                && (TOPIC.begins(left) || (label.isMark() && !ClauseKinds.isDirective(said) && !owners.isAnyone()));
        return new LeadIn(Optional.empty(), Optional.empty(), topic ? right : words);
    }

    private static Optional<ClauseKind> announced(Passage left) {
        return Sections.announced(left).or(() -> ORDERS.in(left) ? Optional.of(ClauseKind.TASK) : Optional.empty());
    }

    private LeadIn then(LeadIn second) {
        return new LeadIn(second.section.or(() -> section), second.owners.or(() -> owners), second.rest);
    }

    /* Not the colon of an hour (8:30), nor one within brackets. */
    private static int colon(Passage words) {
        String text = words.text();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '“') {
                open++;
            } else if (c == ')' || c == '”') {
                open = Math.max(0, open - 1);
            } else if (c == ':' && open == 0 && !(i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
