package vn.giaoban.archive.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.lease.Lease;
import vn.giaoban.archive.schema.Migration;

/** The lease and its fence on a real database; once for each database. */
abstract class LeaseSuite {

    private DataSource source;
    private OutboxRows rows;
    private Lease first;
    private Lease second;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void open() {
        source = emptyDatabase();
        new Migration("archive", "archive_schema_history").run(source, LeaseSuite.class.getClassLoader());
        rows = new OutboxRows(source);
        first = new Lease(source, "search-index", "first");
        second = new Lease(source, "search-index", "second");
    }

    @Test
    void oneServerHoldsTheLeaseUntilItGivesItBackAndTheNextHasAHigherToken() throws SQLException {
        long token = first.hold().orElseThrow();

        assertThat(first.hold()).hasValue(token);
        assertThat(second.hold()).isEmpty();
        first.release();
        assertThat(second.hold()).hasValue(token + 1);
        assertThat(first.hold()).isEmpty();
    }

    @Test
    void whoHoldsOneKindOfWorkHoldsNoOther() throws SQLException {
        first.hold().orElseThrow();
        Lease mail = new Lease(source, "mail", "second");

        assertThat(mail.isHeld()).isFalse();
        assertThat(mail.hold()).isPresent();
        assertThat(second.hold()).isEmpty();
    }

    @Test
    void aServerThatSleptThroughItsLeaseTakesNothingMoreInHand() throws SQLException {
        waits(1);
        long old = first.hold().orElseThrow();
        lapse();
        second.hold().orElseThrow();

        assertThatThrownBy(() -> rows.claim(10, old)).isInstanceOf(LeaseLost.class);
        assertThat(number("select count(*) from index_outbox where claimed_by is not null"))
                .isZero();
    }

    @Test
    void aServerThatSleptThroughItsLeaseTakesNoRowOutAndMarksNone() throws SQLException {
        waits(1);
        long old = first.hold().orElseThrow();
        List<OutboxRow> inHand = rows.claim(10, old);
        assertThat(inHand).hasSize(1);
        lapse();
        second.hold().orElseThrow();

        assertThatThrownBy(() -> rows.done(inHand, old)).isInstanceOf(LeaseLost.class);
        rows.refused(inHand.get(0), "woke up late", old);
        assertThat(rows.waiting()).isOne();
        assertThat(number("select max(attempts) from index_outbox")).isZero();
    }

    @Test
    void whatTheSleeperHadInHandIsCarriedOverAgainByTheNextHolderAndOnceMoreLater() throws SQLException {
        waits(7);
        long old = first.hold().orElseThrow();
        rows.claim(10, old);
        lapse();
        long token = second.hold().orElseThrow();
        rows.requeueAbandoned(token);

        List<OutboxRow> due = rows.claim(10, token);
        assertThat(due).extracting(row -> row.key().id()).containsExactly(7L);
        rows.done(due, token);
        assertThat(rows.waiting())
                .as("once more when the sleeper must have woken up")
                .isOne();
        assertThat(rows.claim(10, token)).isEmpty();
    }

    @Test
    void rowsAreTakenInTheOrderInWhichTheyWereWritten() throws SQLException {
        waits(3);
        waits(1);
        waits(2);
        long token = first.hold().orElseThrow();

        assertThat(rows.claim(2, token)).extracting(row -> row.key().id()).containsExactly(3L, 1L);
    }

    private void waits(long id) throws SQLException {
        execute("insert into index_outbox (entry_type, entry_id) values ('DOCUMENT', " + id + ")");
    }

    private void lapse() throws SQLException {
        execute("update lease set expires_at = now() where name = 'search-index'");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
