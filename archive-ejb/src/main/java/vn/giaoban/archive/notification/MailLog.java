package vn.giaoban.archive.notification;

import static vn.giaoban.archive.rule.Permission.KEEP_ACCOUNTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.rule.Refusal;

/** What became of the mail, for the administrator: who was written to and how it fared, never what was said. */
@Stateless
@RolesAllowed(KEEP_ACCOUNTS)
public class MailLog {

    private static final Set<MailState> STUCK = EnumSet.of(MailState.FAILED, MailState.UNCERTAIN);

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Clocks clocks;

    @Inject
    Audit audit;

    /** The newest first. */
    public List<MailView> page(boolean stuckOnly, @PositiveOrZero int first, @PositiveOrZero @Max(1000) int size) {
        return em.createQuery(
                        "select m from OutgoingMail m where m.state in :states order by m.id desc", OutgoingMail.class)
                .setParameter("states", states(stuckOnly))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(OutgoingMail::view)
                .toList();
    }

    /** How many the pages hold in all. */
    public long count(boolean stuckOnly) {
        return em.createQuery("select count(m) from OutgoingMail m where m.state in :states", Long.class)
                .setParameter("states", states(stuckOnly))
                .getSingleResult();
    }

    /**
     * Has a mail that failed, or of which nobody knows, sent again.
     *
     * @throws Refusal UNKNOWN {@code mail.unknown}; CONFLICT {@code mail.notStuck}
     */
    public void sendAgain(long id) {
        OutgoingMail mail =
                Optional.ofNullable(em.find(OutgoingMail.class, id)).orElseThrow(() -> Refusal.unknown("mail.unknown"));
        mail.sendAgain(OffsetDateTime.now(clocks.real()));
        audit.done("mail.sendAgain", "mail", id, mail.view().address());
    }

    private static Set<MailState> states(boolean stuckOnly) {
        return stuckOnly ? STUCK : EnumSet.allOf(MailState.class);
    }
}
