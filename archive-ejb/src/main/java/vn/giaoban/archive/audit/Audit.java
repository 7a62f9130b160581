package vn.giaoban.archive.audit;

import static vn.giaoban.archive.rule.Permission.READ_AUDIT;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.archive.config.Clocks;

/**
 * The audit. What was done is written in the caller's transaction, so that it stands exactly when the change stands; what
 * was refused is written in a transaction of its own, so that it stands although nothing else does.
 */
@Stateless
@PermitAll
public class Audit {

    private static final int LONGEST_DETAIL = 2000;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Clocks clocks;

    @Inject
    Origin origin;

    @Resource
    SessionContext session;

    /** Writes that the caller did something, within the change itself. */
    public void done(String action, String subjectType, Object subjectId, String detail) {
        write(session.getCallerPrincipal().getName(), action, subjectType, subjectId, AuditResult.DONE, detail);
    }

    /** Writes what the house did on behalf of somebody who is not there any more, within the change itself. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void doneFor(String actor, String action, String subjectType, Object subjectId, String detail) {
        write(actor, action, subjectType, subjectId, AuditResult.DONE, detail);
    }

    /** Writes that the caller tried something and was refused. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(String action, String subjectType, Object subjectId, String detail) {
        write(session.getCallerPrincipal().getName(), action, subjectType, subjectId, AuditResult.REFUSED, detail);
    }

    /** Writes what somebody who has not proved his name tried, or what the house did by itself. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void by(
            String actor, String action, String subjectType, Object subjectId, AuditResult result, String detail) {
        write(actor, action, subjectType, subjectId, result, detail);
    }

    /** The newest lines first. */
    @RolesAllowed(READ_AUDIT)
    public List<AuditView> latest(int first, int size) {
        return em.createNamedQuery("AuditEvent.latest", AuditEvent.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEvent::view)
                .toList();
    }

    @RolesAllowed(READ_AUDIT)
    public long count() {
        return em.createNamedQuery("AuditEvent.count", Long.class).getSingleResult();
    }

    /** What has happened to one thing, the newest first. */
    @RolesAllowed(READ_AUDIT)
    public List<AuditView> of(String subjectType, Object subjectId) {
        return em.createNamedQuery("AuditEvent.ofSubject", AuditEvent.class)
                .setParameter("type", subjectType)
                .setParameter("id", String.valueOf(subjectId))
                .getResultStream()
                .map(AuditEvent::view)
                .toList();
    }

    private void write(String actor, String action, String type, Object id, AuditResult result, String detail) {
        String subject = id == null ? null : plain(String.valueOf(id), 60);
        em.persist(new AuditEvent(
                OffsetDateTime.now(clocks.real()),
                new AuditView(
                        null,
                        plain(actor, 60),
                        action,
                        type,
                        subject,
                        address(),
                        result,
                        plain(detail, LONGEST_DETAIL))));
    }

    private String address() {
        try {
            return origin.address();
        } catch (ContextNotActiveException insideTheHouse) {
            return null;
        }
    }

    /** One event stays one line: control characters, line ends among them, become spaces. */
    private static String plain(String text, int longest) {
        if (text == null) {
            return null;
        }
        String oneLine = text.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= longest ? oneLine : oneLine.substring(0, longest - 1) + "…";
    }
}
