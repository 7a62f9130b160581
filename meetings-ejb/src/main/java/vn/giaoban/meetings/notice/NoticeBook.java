package vn.giaoban.meetings.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.ClauseBook;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Proceedings;

/** Opens and writes notices for those who read their conference. */
@ApplicationScoped
class NoticeBook {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Proceedings proceedings;

    @Inject
    ClauseBook clauses;

    @Inject
    ConferenceBodies bodies;

    @Inject
    Proposal proposal;

    @Inject
    SecrecyGuard guard;

    Optional<NoticeView> find(long conference) {
        proceedings.visible(conference);
        return em.createNamedQuery("Notice.ofConference", Notice.class)
                .setParameter("conference", conference)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    Optional<NoticeView> ofDocument(long document) {
        return em.createNamedQuery("Notice.ofDocument", Notice.class)
                .setParameter("document", document)
                .getResultStream()
                .findFirst()
                .filter(notice -> proceedings.mayRead(notice.conferenceId()))
                .map(this::view);
    }

    NoticeView draft(long conference) {
        ConferenceHeading heading = proceedings.visible(conference);
        if (clauses(heading).isEmpty()) {
            throw Refusal.conflict("notice.nothingConcluded");
        }
        NoticeEntry entry = proposal.of(heading);
        Notice notice = new Notice(conference, bodies.id(entry.issuer(), entry.date()), entry);
        em.persist(notice);
        em.flush();
        return view(notice);
    }

    NoticeView change(long id, Long version, NoticeEntry entry) {
        Notice notice = locked(id);
        if (version != null && version != notice.version()) {
            throw Refusal.conflict("stale");
        }
        guard.refuse(
                String.join("\n", entry.subject()),
                String.join("\n", entry.opening()),
                entry.closing(),
                String.join("\n", entry.recipients()));
        notice.change(bodies.id(entry.issuer(), entry.date()), entry);
        em.flush();
        return view(notice);
    }

    /** The notice, if the caller reads its conference. */
    Notice visible(long id) {
        return readable(em.find(Notice.class, id));
    }

    /** The notice, kept from everybody else until the transaction ends. */
    Notice locked(long id) {
        return readable(em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Notice readable(Notice notice) {
        if (notice == null || !proceedings.mayRead(notice.conferenceId())) {
            throw Refusal.unknown("notice.unknown");
        }
        return notice;
    }

    /** A clause must have brought forth a task or be marked as bringing forth none. */
    List<NoticeGap> gaps(Notice notice) {
        return clauses(proceedings.visible(notice.conferenceId())).stream()
                .filter(ClauseView::unanswered)
                .map(clause -> new NoticeGap("notice.clauseUnanswered", clause.ordinal()))
                .toList();
    }

    static String places(List<NoticeGap> gaps) {
        return gaps.stream().map(gap -> String.valueOf(gap.ordinal())).collect(Collectors.joining(", "));
    }

    List<ClauseView> clauses(ConferenceHeading conference) {
        return clauses.view(conference).clauses();
    }

    NoticeView view(Notice notice) {
        return notice.view(bodies.codes().apply(notice.issuerId()));
    }
}
