package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Transient;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.archive.schema.Migration;

class LayoutRulesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 4, 3);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 26);

    @Test
    void rulesBindFromTheirFirstToTheirLastDay() {
        LayoutRules rules = Notices.RULES_2018;
        assertThat(rules.bindOn(FIRST_DAY)).isTrue();
        assertThat(rules.bindOn(LAST_DAY)).isTrue();
        assertThat(rules.bindOn(FIRST_DAY.minusDays(1))).isFalse();
        assertThat(rules.bindOn(LAST_DAY.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-02, ",
        "2018-04-03, 36-HD/VPTW",
        "2024-03-19, 36-HD/VPTW",
        "2026-05-26, 36-HD/VPTW",
        "2026-05-27, 05-HD/VPTW",
        "2030-01-01, 05-HD/VPTW"
    })
    void everyDaySince2018HasExactlyOneGuide(LocalDate day, String guide) throws SQLException {
        List<String> bases = new ArrayList<>();
        try (Connection connection = migrated("day" + day).getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select legal_basis from layout_rule_set where valid_from <= ? and (valid_to is null or valid_to >= ?)")) {
            query.setDate(1, Date.valueOf(day));
            query.setDate(2, Date.valueOf(day));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    bases.add(rows.getString(1));
                }
            }
        }
        if (guide == null) {
            assertThat(bases).isEmpty();
        } else {
            assertThat(bases).singleElement().asString().contains(guide);
        }
    }

    @Test
    void theTableHasExactlyTheColumnsOfTheRuleSet() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = migrated("columns").getConnection();
                ResultSet found = connection.getMetaData().getColumns(null, null, "layout_rule_set", null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        Stream<String> mapped = Arrays.stream(LayoutRuleSet.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic() && !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isAnnotationPresent(Transient.class))
                .map(field -> field.isAnnotationPresent(Column.class)
                        ? field.getAnnotation(Column.class).name()
                        : field.getName());
        assertThat(columns).containsExactlyInAnyOrderElementsOf(mapped.toList());
    }

    private static JdbcDataSource migrated(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:layout-" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        new Migration("archive", "ar_schema_history").run(source, LayoutRules.class.getClassLoader());
        return source;
    }
}
