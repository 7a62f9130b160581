package vn.giaoban.meetings.conclusion.drafting;

/** The work of a clause alone: without "Giao … chủ trì, phối hợp với …" before it and the named day behind it. */
final class TaskContent {

    private static final Cue COMPLETED = Cue.behind(
            "[,;.]? ?(?<!\\p{L})(?:(?:và|phải|cần|phấn đấu|bảo đảm|đảm bảo|yêu cầu) )?(?:hoàn thành|xong|thời hạn|thời gian hoàn thành|hạn hoàn thành)?:? ?$");
    private static final Cue ONLY_LINKS = Cue.of("(?:cần|phải|có trách nhiệm|thực hiện việc|và|để) (?=\\p{L})");

    private TaskContent() {}

    static TaskDraft of(OpenClause open, Mentions mentions, Deadlines deadlines) {
        ClauseDraft read = open.close(1, mentions, deadlines);
        Passage words = open.words();
        Owners owners = Owners.of(words.head(), mentions);
        Deadlines.Found found = deadlines.in(words.head());
        int from = Math.min(owners.workFrom(), words.length());
        int to = closes(words, found) && found.from() > from ? found.from() : words.length();
        Passage work = words.slice(from, to).trimmed();
        var completed = COMPLETED.matcher(work);
        if (to < words.length() && completed.find() && completed.start() > 0) {
            work = work.before(completed.start()).trimmed();
        }
        work = work.after(ONLY_LINKS.endAtStart(work)).trimmed();
        Passage content = work.isEmpty() ? words : work;
        return new TaskDraft(
                capital(content.text()),
                read.lead(),
                read.coordinating(),
                read.collective(),
                read.due(),
                read.inferred());
    }

    private static boolean closes(Passage words, Deadlines.Found found) {
        boolean named = found.due().kind() == DueDraft.Kind.DAY || found.due().kind() == DueDraft.Kind.BEFORE_NEXT;
        return named
                && words.after(Math.min(found.to(), words.length())).trimmed().isEmpty();
    }

    private static String capital(String words) {
        int first = words.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(words, Character.charCount(first), words.length())
                .toString();
    }
}
