package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of a conclusion. A clause is what stands between full stops and semicolons; a heading, a lead-in ("… nhấn
 * mạnh:") and the closing formula are none, and words that only say by when or with whom belong to the clause before.
 */
final class Clauses {

    private static final int FEWEST_WORDS = 3;
    private static final Cue CLOSES = Cue.of(
            "(?:thông báo (?:kết luận )?(?:này|để|đến)|trên đây là|kết thúc hội nghị|(?:hội nghị|cuộc họp|biên bản|buổi làm việc)(?: này)? (?:kết thúc|bế mạc|được)"
                    + "|(?:thừa lệnh[^.;]{0,80})?văn phòng[^.;]{0,60} (?:trân trọng |xin )?thông báo[^.;]{0,120}(?:biết|thực hiện)|thông báo kết luận[^.;]{0,80}(?:để|đến)[^.;]{0,120}biết"
                    + "|(?:tin|ảnh|bài|nguồn|tác giả|tin, ảnh|tin bài)(?: và ảnh)? ?:)");

    private final Mentions mentions;
    private final Attachment attachment;
    private Outline outline = new Outline();
    private final List<OpenClause> clauses = new ArrayList<>();
    private OpenClause subject;
    private boolean sameSentence;
    private boolean opensItem;
    private ClauseKind sentenceSection;
    private boolean wasItem;
    /* Prose behind a list takes leave of the reader unless it says what to do. */
    private boolean behindAList;

    Clauses(Mentions mentions, Deadlines deadlines) {
        this.mentions = mentions;
        this.attachment = new Attachment(mentions, deadlines);
    }

    List<OpenClause> of(Conclusion text) {
        outline.announce(ClauseKind.SHORTCOMING);
        read(text.findings());
        outline = new Outline();
        read(text.paragraphs());
        return List.copyOf(clauses);
    }

    private void read(List<Paragraph> conclusion) {
        for (int i = 0; i < conclusion.size(); i++) {
            Paragraph next = i + 1 < conclusion.size() ? conclusion.get(i + 1) : null;
            read(conclusion.get(i), next);
        }
    }

    /** Reads the words of a single clause that is known to be a task. */
    List<OpenClause> ofTask(Paragraph clause) {
        outline.announce(ClauseKind.TASK);
        read(clause, null);
        return List.copyOf(clauses);
    }

    private void read(Paragraph paragraph, Paragraph next) {
        Passage body = paragraph.body();
        HeadingReader heading = new HeadingReader(paragraph, next, mentions);
        outline.enter(heading.rank());
        sameSentence = false;
        sentenceSection = null;
        subject = null;
        behindAList = !paragraph.label().isMark() && wasItem;
        wasItem = paragraph.label().isMark() && !heading.isHeading();
        if (heading.isDebris()) {
            return;
        }
        if (heading.isHeading()) {
            Sections.announced(body).ifPresent(outline::announce);
            heading.owners().ifPresent(outline::assign);
            return;
        }
        List<Sentences.Piece> pieces = Sentences.of(body);
        for (int i = 0; i < pieces.size(); i++) {
            boolean leadsOn = i == pieces.size() - 1 && paragraph.endsWithColon();
            opensItem = i == 0 && paragraph.label().isMark();
            take(pieces.get(i).body(), paragraph.label(), leadsOn);
            sameSentence = !pieces.get(i).endsSentence();
            sentenceSection = sameSentence ? sentenceSection : null;
        }
    }

    private void take(Passage piece, Label label, boolean leadsOn) {
        Passage words = piece.after(Label.of(piece).length());
        OpenClause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        boolean follows = last != null && last.isOpen();
        if (follows && Attachment.isField(words)) {
            last.extend(words);
            return;
        }
        LeadIn leadIn = LeadIn.of(words, label, leadsOn, mentions);
        leadIn.section().ifPresent(section -> announce(section, label, leadsOn));
        leadIn.owners().ifPresent(outline::assign);
        Passage rest = leadIn.rest().trimmed();
        if (rest.isEmpty() || CLOSES.begins(rest) || Conclusion.isFinding(rest)) {
            return;
        }
        if (follows && attachment.belongsTo(last, rest, opensItem)) {
            last.extend(rest);
        } else if (rest.words() >= FEWEST_WORDS && rest.hasLetters()) {
            add(rest, label);
        }
    }

    /* In prose "… chỉ ra những tồn tại: …" speaks for its sentence; tasks once announced go on to the end. */
    private void announce(ClauseKind section, Label label, boolean leadsOn) {
        if (label.isMark() || leadsOn || section == ClauseKind.TASK) {
            outline.announce(section);
        } else {
            sentenceSection = section;
        }
    }

    private void add(Passage words, Label label) {
        Owners own = Owners.of(words.head(), mentions);
        ClauseKind section = sentenceSection == null ? outline.section() : sentenceSection;
        ClauseKind kind = ClauseKinds.of(words.head(), own, section);
        if (kind == ClauseKind.TASK && behindAList && !ClauseKinds.givesWork(words.head(), own)) {
            kind = ClauseKind.NOTED;
        }
        if (kind == ClauseKind.TASK && section == null) {
            outline.announce(ClauseKind.TASK);
        }
        boolean goesOn = sameSentence || (label.isMark() && ClauseKinds.isDirective(words));
        OpenClause clause = new OpenClause(kind, words, outline.owners(), goesOn ? subject : null);
        clauses.add(clause);
        if (own.isAnyone() || !goesOn) {
            subject = own.isAnyone() ? clause : null;
        }
    }
}
