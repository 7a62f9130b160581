package vn.giaoban.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @ValueSource(strings = {"19/03/2024", "19/3/2024"})
    void aDayIsReadWithAndWithoutNoughts(String written) {
        assertThat(Written.toDay(written)).isEqualTo(LocalDate.of(2024, 3, 19));
    }

    @Test
    void theLeapDayExistsInLeapYears() {
        assertThat(Written.toDay("29/02/2024")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "29/02/2023",
                "31/4/2024",
                "32/13/2024",
                "0/1/2024",
                "19-03-2024",
                "2024-03-19",
                "hôm nay"
            })
    void aDayThatTheCalendarDoesNotHaveIsRefused(String written) {
        assertThatThrownBy(() -> Written.toDay(written)).isInstanceOf(DateTimeParseException.class);
    }
}
