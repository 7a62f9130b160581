package vn.giaoban.archive.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.rule.Refusal;

/**
 * Answers by the key under which a script sent its request. The key is written in the transaction of the work itself: either
 * both stand or neither, also when the server is killed in between, and of two that arrive at once the second waits for the
 * first and gets its answer.
 */
@Stateless
@PermitAll
public class Answers {

    /** A script that has not repeated a request for this long never will. */
    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clocks clocks;

    /**
     * Does the work, or, if the caller already sent this key, gives the answer of then.
     *
     * @param key chosen by the sender, one for each request that may be repeated
     * @param fingerprint what tells this request from another one under the same key
     * @throws Refusal INVALID {@code request.keyReused} when the key was used for something else
     * @throws Undone when the work failed; the key is then free again
     */
    public Answer once(
            @NotBlank @Size(max = 200) String key, @NotBlank String fingerprint, @NotNull Supplier<Answer> work) {
        long account = caller.account().accountId();
        if (!claim(account, key, fingerprint)) {
            return given(account, key, fingerprint);
        }
        try {
            Answer answer = work.get();
            keep(account, key, answer);
            return answer;
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException e) {
            throw new Undone(e);
        }
    }

    private boolean claim(long account, String key, String fingerprint) {
        return em.createNativeQuery("insert into request_answer (account_id, request_key, fingerprint, created_at)"
                                + " values (?, ?, ?, ?) on conflict do nothing")
                        .setParameter(1, account)
                        .setParameter(2, key)
                        .setParameter(3, fingerprint)
                        .setParameter(4, OffsetDateTime.now(clocks.real()))
                        .executeUpdate()
                == 1;
    }

    private Answer given(long account, String key, String fingerprint) {
        Object[] row = (Object[]) em.createNativeQuery("select fingerprint, status, location, media_type, body"
                        + " from request_answer where account_id = ? and request_key = ?")
                .setParameter(1, account)
                .setParameter(2, key)
                .getSingleResult();
        if (!fingerprint.equals(row[0])) {
            throw Refusal.invalid("request.keyReused");
        }
        return new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4]);
    }

    private void keep(long account, String key, Answer answer) {
        em.createNativeQuery("update request_answer set status = ?, location = ?, media_type = ?, body = ?"
                        + " where account_id = ? and request_key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.location())
                .setParameter(3, answer.mediaType())
                .setParameter(4, answer.body())
                .setParameter(5, account)
                .setParameter(6, key)
                .executeUpdate();
    }

    /** Forgets what nobody will ask for again. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOld() {
        em.createNativeQuery("delete from request_answer where created_at < ?")
                .setParameter(1, OffsetDateTime.now(clocks.real()).minus(KEPT))
                .executeUpdate();
    }
}
