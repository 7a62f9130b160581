package vn.giaoban.meetings.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import vn.giaoban.archive.vietnamese.Lines;

/** What was answered once, by whom and when. It never changes; another answer is another row. */
@Entity
@Table(name = "invitation_answer")
@NamedQuery(
        name = "Answer.ofInvitation",
        query = "select a from Answer a where a.invitationId = :invitation order by a.id")
class Answer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "invitation_id")
    private long invitationId;

    /** The body that is answered for; null for a guest. */
    @Column(name = "body_id")
    private Long bodyId;

    /** Place of the guest in the invitation, from 1; null for a body. */
    private Integer guest;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private String people;
    private String substitute;
    private String post;
    private String reason;

    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    protected Answer() {}

    private Answer(long invitation, AnswerEntry entry, OffsetDateTime at, String by, boolean onBehalf) {
        invitationId = invitation;
        kind = entry.kind();
        people = Lines.kept(entry.people());
        substitute = entry.substitute();
        post = entry.post();
        reason = entry.reason();
        answeredAt = at;
        answeredBy = by;
        this.onBehalf = onBehalf;
    }

    /** A body answers, or somebody on its behalf. */
    static Answer ofBody(
            long invitation, long body, AnswerEntry entry, OffsetDateTime at, String by, boolean onBehalf) {
        Answer answer = new Answer(invitation, entry, at, by, onBehalf);
        answer.bodyId = body;
        return answer;
    }

    /** The office answers for a guest. */
    static Answer ofGuest(long invitation, int place, AnswerEntry entry, OffsetDateTime at, String by) {
        Answer answer = new Answer(invitation, entry, at, by, true);
        answer.guest = place;
        return answer;
    }

    boolean isOfBody(long body) {
        return bodyId != null && bodyId == body;
    }

    boolean isOfGuest(int place) {
        return guest != null && guest == place;
    }

    AnswerView view() {
        AnswerEntry entry = new AnswerEntry(kind, people.lines().toList(), substitute, post, reason);
        return new AnswerView(entry, answeredAt, answeredBy, onBehalf);
    }
}
