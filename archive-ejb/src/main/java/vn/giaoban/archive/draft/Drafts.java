package vn.giaoban.archive.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.archive.schema.ArchiveSchema;

/**
 * The caller's own drafts. A form keeps what is typed under a name of its own (for instance {@code fromText} or
 * {@code conclusion/12}) while it is typed, finds it again after a lost session, and discards it once it is saved. Nobody
 * sees another's drafts; they are neither searched nor audited.
 */
@Stateless
@PermitAll
public class Drafts {

    /** The longest text a form may keep, in characters. */
    public static final int LONGEST = 2_000_000;

    /** A quotation mark that is none of the text: there a field ends or begins. */
    private static final Pattern FIELD_END = Pattern.compile("(?<!\\\\)\"");

    @Resource(lookup = ArchiveSchema.DATA_SOURCE)
    DataSource source;

    @Inject
    Caller caller;

    @Inject
    Clocks clocks;

    /**
     * Keeps what has been typed so far; what was kept before under this name is replaced. A text with a mark of secrecy is not
     * kept, nor what was kept of it before: it would lie in the database although its form refuses it.
     */
    public void keep(@NotBlank @Size(max = 120) String form, @NotNull @Size(max = LONGEST) String content) {
        if (SecrecyMark.in(words(content)).isPresent()) {
            discard(form);
            return;
        }
        try (Connection connection = source.getConnection()) {
            if (update(connection, form, content) == 0) {
                insert(connection, form, content);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A draft cannot be kept", e);
        }
    }

    /** The lines of what was typed; a form of several fields sends them as JSON, where a line end is written as a sign. */
    static String words(String content) {
        boolean fields = content.startsWith("{") || content.startsWith("[");
        return fields ? FIELD_END.matcher(content).replaceAll("\n").replaceAll("(?:\\\\[rnt])+", "\n") : content;
    }

    /** What was typed into this form and not yet saved. */
    public Optional<DraftView> find(@NotBlank String form) {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = connection.prepareStatement(
                        "select content, saved_at from draft where account_id = ? and form = ?")) {
            ask.setLong(1, caller.account().accountId());
            ask.setString(2, form);
            try (ResultSet row = ask.executeQuery()) {
                return row.next()
                        ? Optional.of(new DraftView(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A draft cannot be read", e);
        }
    }

    /** What was typed is saved now, or no longer wanted. */
    public void discard(@NotBlank String form) {
        try (Connection connection = source.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from draft where account_id = ? and form = ?")) {
            delete.setLong(1, caller.account().accountId());
            delete.setString(2, form);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A draft cannot be discarded", e);
        }
    }

    private int update(Connection connection, String form, String content) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update draft set content = ?, saved_at = ? where account_id = ? and form = ?")) {
            update.setString(1, content);
            update.setObject(2, OffsetDateTime.now(clocks.real()));
            update.setLong(3, caller.account().accountId());
            update.setString(4, form);
            return update.executeUpdate();
        }
    }

    /** Two windows may keep their first words at the same moment; the later one then updates. */
    private void insert(Connection connection, String form, String content) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into draft (account_id, form, content, saved_at) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, caller.account().accountId());
            insert.setString(2, form);
            insert.setString(3, content);
            insert.setObject(4, OffsetDateTime.now(clocks.real()));
            if (insert.executeUpdate() == 0) {
                update(connection, form, content);
            }
        }
    }
}
