package vn.giaoban.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.archive.document.DocumentState;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.json.Violation;

class ParametersTest {

    /** Parameters of every kind, as a resource declares them. */
    static class Asked {

        @QueryParam("from")
        Day from;

        @QueryParam("size")
        Integer size;

        @QueryParam("exact")
        Boolean exact;

        @QueryParam("state")
        DocumentState state;

        @QueryParam("conference")
        Id conference;

        @QueryParam("q")
        String words;

        @PathParam("id")
        Id inThePath;
    }

    @Test
    void whatIsWrittenRightIsRead() {
        assertThat(read("from", "2024-03-19")).isEqualTo(new Day(LocalDate.of(2024, 3, 19)));
        assertThat(read("size", "20")).isEqualTo(20);
        assertThat(read("exact", "true")).isEqualTo(true);
        assertThat(read("state", "trash")).isEqualTo(DocumentState.TRASH);
        assertThat(read("conference", "7")).isEqualTo(new Id(7));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 19/3/2024",
        "from, 2024-02-30",
        "size, 1.5",
        "size, 99999999999",
        "exact, yes",
        "exact, TRUE",
        "state, TRASH",
        "conference, 0x7"
    })
    void whatIsMistypedIsAMistakeWithTheNameOfItsParameter(String parameter, String value) {
        Misread misread = catchThrowableOfType(Misread.class, () -> read(parameter, value));
        assertThat(misread.violations()).extracting(Violation::field).containsExactly(parameter);
    }

    @Test
    void anEmptyValueIsNoValue() {
        assertThat(read("from", "")).isNull();
        assertThat(read("size", "")).isNull();
    }

    @Test
    void wordsAndWhatStandsInThePathAreLeftAsTheyAre() {
        assertThat(converter("words")).isNull();
        assertThat(converter("inThePath")).isNull();
    }

    private static Object read(String field, String value) {
        return converter(field).fromString(value);
    }

    private static ParamConverter<?> converter(String name) {
        try {
            Field field = Asked.class.getDeclaredField(name);
            return new Parameters().getConverter(field.getType(), field.getGenericType(), field.getAnnotations());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
