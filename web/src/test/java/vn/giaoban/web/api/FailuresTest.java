package vn.giaoban.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.web.api.json.Misread;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({"CONFLICT, 409", "INVALID, 422", "UNKNOWN, 404", "FORBIDDEN, 403", "THROTTLED, 429"})
    void aRefusalKeepsItsReasonHoweverTheContainerWrapsIt(Refusal.Kind kind, int status) {
        Throwable wrapped = new RuntimeException(new EJBException(new Refusal(kind, "password.tooShort", 12, 128)));
        Problem problem = Failures.problem(wrapped).orElseThrow();
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.detail()).isEqualTo("Mật khẩu phải có ít nhất 12 ký tự.");
    }

    @Test
    void somebodyWhoWasFasterIsAConflict() {
        assertThat(Failures.problem(new EJBException(new PersistenceException(new OptimisticLockException()))))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.status()).isEqualTo(409);
                    assertThat(problem.detail()).contains("tải lại");
                });
    }

    @Test
    void whatOneMayNotSeeDoesNotExist() {
        assertThat(Failures.problem(new EJBAccessException()))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @ParameterizedTest
    @CsvSource({"23505, 409", "40001, 503", "HYT00, 503", "08006, 503", "53300, 503", "57P01, 503"})
    void theDatabaseSpeaksBySqlState(String state, int status) {
        assertThat(Failures.problem(new EJBException(new PersistenceException(new SQLException("x", state)))))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(status));
    }

    @Test
    void anEngineThatIsAwayIsNoDefectAndNamesNoHost() {
        assertThat(Failures.problem(new EJBException(new EngineUnavailable("cluster [10.0.0.7:9200]", null))))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.detail())
                            .contains("Văn bản vẫn được lưu an toàn")
                            .doesNotContain("9200");
                });
    }

    @Test
    void mistakesAreListed() {
        Problem problem = Failures.problem(new RuntimeException(new Misread("due.day", "Sai.")))
                .orElseThrow();
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.violations())
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.field()).isEqualTo("due.day"));
    }

    @Test
    void aDefectOfOursIsNotExplainedToTheOutside() {
        assertThat(Failures.problem(new IllegalStateException("jdbc:h2:/secret")))
                .isEmpty();
        assertThat(Failures.problem(new SQLException("syntax", "42601"))).isEmpty();
    }

    @Test
    void daysAreWrittenAsTheOfficeWritesThem() {
        assertThat(vn.giaoban.web.reason.Reasons.format("từ {0} số {1}", LocalDate.of(2024, 4, 1), 1589))
                .isEqualTo("từ 01/04/2024 số 1589");
    }
}
