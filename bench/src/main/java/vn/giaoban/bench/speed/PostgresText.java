package vn.giaoban.bench.speed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.vietnamese.Vietnamese;
import vn.giaoban.bench.corpus.Corpus;

/** The full text of PostgreSQL over the same documents, unmarked, with the same rights: what an office has without us. */
final class PostgresText implements AutoCloseable {

    private static final int PORTION = 1_000;

    private final EmbeddedPostgres postgres;
    private final Connection connection;

    private PostgresText(EmbeddedPostgres postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    static PostgresText of(Corpus corpus, int documents) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Connection connection = postgres.getPostgresDatabase().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create table doc (id bigint primary key, profile bigint not null, words tsvector not null)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into doc values (?, ?, to_tsvector('simple', ?))")) {
            for (int number = 1; number <= documents; number++) {
                Entry entry = corpus.document(number);
                insert.setLong(1, number);
                insert.setLong(2, entry.accessProfile());
                insert.setString(3, words(entry));
                insert.addBatch();
                if (number % PORTION == 0 || number == documents) {
                    insert.executeBatch();
                }
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create index doc_words on doc using gin (words)");
            statement.execute("vacuum analyze doc");
        }
        return new PostgresText(postgres, connection);
    }

    /** The same words that the house indexes, in signs that both take apart alike. */
    private static String words(Entry entry) {
        String text =
                String.join(" ", entry.number(), entry.subject(), entry.pages().get(0));
        return Vietnamese.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    /** How many hold every word, of those the caller may find. */
    long total(String words, Set<Long> profiles) {
        return answer(words, profiles).get(0);
    }

    double median(List<String> queries, Set<Long> profiles) {
        List<Double> times = new ArrayList<>();
        for (String query : queries) {
            long begun = System.nanoTime();
            answer(query, profiles);
            times.add((double) (System.nanoTime() - begun));
        }
        return Ratio.median(times);
    }

    /** The count, then the first twenty ids by rank. */
    private List<Long> answer(String words, Set<Long> profiles) {
        String all = String.join(" & ", Vietnamese.fold(words).split(" "));
        try (PreparedStatement select = connection.prepareStatement(
                "select count(*) over (), id from doc, to_tsquery('simple', ?) q where words @@ q and profile = any (?)"
                        + " order by ts_rank(words, q, 1) desc, id limit 20")) {
            select.setString(1, all);
            select.setArray(2, connection.createArrayOf("bigint", profiles.toArray()));
            try (ResultSet row = select.executeQuery()) {
                List<Long> answer = new ArrayList<>(List.of(0L));
                while (row.next()) {
                    answer.set(0, row.getLong(1));
                    answer.add(row.getLong(2));
                }
                return answer;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        postgres.close();
    }
}
