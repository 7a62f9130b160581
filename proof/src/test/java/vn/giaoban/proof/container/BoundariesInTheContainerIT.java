package vn.giaoban.proof.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.giaoban.archive.account.Accounts;
import vn.giaoban.archive.account.SignIn;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.audit.AuditResult;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyNaming;
import vn.giaoban.archive.body.NewBody;
import vn.giaoban.archive.config.Clocks;

@ExtendWith(ArquillianExtension.class)
class BoundariesInTheContainerIT {

    @Deployment
    static WebArchive modules() {
        return Modules.withTests();
    }

    @EJB
    Accounts accounts;

    @EJB
    Bodies bodies;

    @EJB
    SignIn signIn;

    @EJB
    Audit audit;

    @Inject
    Clock businessClock;

    @Inject
    Clocks clocks;

    @PersistenceContext(unitName = "archive")
    EntityManager archive;

    @PersistenceContext(unitName = "meetings")
    EntityManager meetings;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/giaoban")
    DataSource source;

    @Test
    void whoeverHasNoPermissionIsRefusedByTheContainer() {
        assertThrows(EJBAccessException.class, () -> accounts.all());
        assertThrows(EJBAccessException.class, () -> audit.latest(0, 10));
        BodyNaming naming = new BodyNaming("Ban Thử", "Ban Thử", "BT", null, "BAN THỬ");
        NewBody wanted = new NewBody("BT", BodyKind.ADVISORY, null, 1, null, naming);
        assertThrows(EJBAccessException.class, () -> bodies.create(wanted));
    }

    @Test
    void theBusinessClockOpensOnTheFirstOfAprilAndTheRealClockDoesNot() {
        assertEquals(LocalDate.of(2024, 4, 1), LocalDate.now(businessClock));
        assertTrue(LocalDate.now(clocks.real()).getYear() > 2024);
    }

    @Test
    void passwordsOfTheDemonstrationAreHashedWithSixHundredThousandRounds() {
        Object hash = archive.createNativeQuery("select password_hash from account where username = 'vanthu'")
                .getSingleResult();
        assertTrue(hash.toString().startsWith("PBKDF2WithHmacSHA256:600000:"), hash.toString());
    }

    @Test
    void whatBothModulesWriteInOneTransactionStandsOrFallsTogether() throws Exception {
        long events = count("audit_event");
        transaction.begin();
        audit.done("proof.write", "proof", 1, "Đồng chí Nguyễn Thị Ánh");
        archive.flush();
        assertEquals(1L, rows(meetings, "select count(*) from audit_event where action = 'proof.write'"));
        transaction.rollback();
        assertEquals(events, count("audit_event"));
    }

    @Test
    void aRefusedAttemptIsRecordedAlthoughItsTransactionIsRolledBack() throws Exception {
        transaction.begin();
        audit.by("kẻ lạ\r\n2024-01-01 giả", "proof.refused", "proof", 7, AuditResult.REFUSED, null);
        transaction.rollback();
        Object actor = archive.createNativeQuery("select actor from audit_event where action = 'proof.refused'")
                .getSingleResult();
        assertEquals("kẻ lạ  2024-01-01 giả", actor, "one event stays one line");
    }

    @Test
    void wrongPasswordsAreSlowedDownButTheOwnerIsNotLockedOutForGood() {
        for (int i = 0; i < 5; i++) {
            assertTrue(signIn.byPassword("luutru", "sai-mat-khau-" + i, "127.0.0.9")
                    .isEmpty());
        }
        var refusal = assertThrows(
                vn.giaoban.archive.rule.Refusal.class, () -> signIn.byPassword("luutru", "sai-mat-khau", "127.0.0.9"));
        assertEquals("signIn.throttled", refusal.key());
        assertEquals(1L, refusal.arguments()[0]);
    }

    private long count(String table) throws Exception {
        try (var connection = source.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long rows(EntityManager unit, String sql) {
        return ((Number) unit.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
