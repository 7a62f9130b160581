package vn.giaoban.archive.schema;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A data source whose address alone says which database is meant: {@code jdbc:postgresql:…} or {@code jdbc:h2:…}.
 *
 * <p>It is deliberately no XA data source: both persistence units share one connection of one transaction, so nothing
 * needs a recoverable transaction log.
 */
public class UrlDataSource implements DataSource {

    private String url = "";
    private String user = "";
    private String password = "";
    private DataSource target;

    public void setUrl(String url) {
        this.url = url;
    }

    public String getUrl() {
        return url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getUser() {
        return user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPassword() {
        return password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target().getConnection();
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return target().getConnection(otherUser, otherPassword);
    }

    private synchronized DataSource target() {
        if (target == null) {
            target = url.startsWith("jdbc:postgresql:") ? postgresql() : h2();
        }
        return target;
    }

    private DataSource postgresql() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user.isEmpty() ? "sa" : user);
        source.setPassword(password);
        return source;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return Logger.getLogger(UrlDataSource.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : target().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || target().isWrapperFor(type);
    }
}
