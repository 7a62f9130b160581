package vn.giaoban.web.api.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.bind.annotation.JsonbNillable;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

    enum State {
        DONE_IN_TIME,
        OPEN
    }

    record Body(String name, String code) {}

    record Clause(
            long ordinal,
            State state,
            LocalDate day,
            @JsonbNillable Body lead,
            List<Body> coordinating,
            boolean standing,
            Optional<String> note,
            BigDecimal rate,
            Map<String, Integer> counts) {}

    @Test
    void membersStandInTheOrderOfTheRecordAndAbsentOnesAreLeftOutUnlessPromised() {
        Clause clause = new Clause(
                2,
                State.DONE_IN_TIME,
                LocalDate.of(2024, 3, 19),
                null,
                List.of(new Body("Huyện ủy", null)),
                false,
                Optional.empty(),
                new BigDecimal("0.25"),
                Map.of("a", 1));
        assertThat(new String(JsonRecords.bytes(clause), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"ordinal\":2,\"state\":\"doneInTime\",\"day\":\"2024-03-19\",\"lead\":null,\"coordinating\":[{\"name\":\"Huyện"
                                + " ủy\"}],\"standing\":false,\"rate\":0.25,\"counts\":{\"a\":1}}");
    }

    record Sent(
            String name, LocalDate due, OffsetDateTime at, State state, Integer days, List<Body> bodies, boolean now) {}

    @Test
    void whatWasReadMayBeSentBackWithMembersThatNobodyKnows() {
        Sent sent = read("{\"name\":\"Giao ban\",\"due\":\"2024-04-15\",\"at\":\"2024-03-19T08:00:00+07:00\","
                + "\"state\":\"open\",\"days\":3,\"bodies\":[{\"name\":\"Ban Tổ chức\",\"code\":null,\"span\":[1,2]}],"
                + "\"now\":true,\"files\":[]}");
        assertThat(sent)
                .isEqualTo(new Sent(
                        "Giao ban",
                        LocalDate.of(2024, 4, 15),
                        OffsetDateTime.parse("2024-03-19T08:00:00+07:00"),
                        State.OPEN,
                        3,
                        List.of(new Body("Ban Tổ chức", null)),
                        true));
    }

    @Test
    void aMomentKeepsItsSecondsAlsoWhenTheyAreNone() {
        record Moment(OffsetDateTime at) {}
        String written =
                new String(JsonRecords.bytes(new Moment(OffsetDateTime.parse("2024-03-19T08:00:00+07:00"))), UTF_8);
        assertThat(written).isEqualTo("{\"at\":\"2024-03-19T08:00:00+07:00\"}");
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsPlace() {
        Misread misread = catchThrowableOfType(
                Misread.class,
                () -> read("{\"name\":5,\"due\":\"15/4/2024\",\"state\":\"OPEN\",\"days\":1.5,"
                        + "\"bodies\":[{\"name\":\"a\"},{\"name\":[]},null],\"now\":\"yes\"}"));
        assertThat(misread.violations())
                .extracting(Violation::field)
                .containsExactly("name", "due", "state", "days", "bodies[1].name", "bodies[2]", "now");
        assertThat(misread.violations().get(2).message()).contains("doneInTime, open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{} {}",
                "{}x",
                "null",
                "[]",
                "\"text\"",
                "{\"name\":\"a\\u0000b\"}",
                "{\"days\":99999999999}"
            })
    void whatIsNoSuchMessageIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Misread.class);
    }

    @Test
    void aMemberThatIsSentTwiceIsNamedBecauseNobodyKnowsWhichIsMeant() {
        Misread misread =
                catchThrowableOfType(Misread.class, () -> read("{\"bodies\":[{\"name\":\"a\",\"name\":\"b\"}]}"));
        assertThat(misread.violations()).extracting(Violation::field).containsExactly("name");
        assertThat(read("{\"name\":\"a\",\"bodies\":[{\"name\":\"a\"},{\"name\":\"b\"}]}")
                        .bodies())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "12345678901234567890"})
    void aNumberOutOfAllMeasureIsAMistakeOfItsField(String number) {
        Misread misread = catchThrowableOfType(Misread.class, () -> read("{\"days\":" + number + "}"));
        assertThat(misread.violations()).extracting(Violation::field).containsExactly("days");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("{\"days\":" + "9".repeat(100_000) + "}")).isInstanceOf(Misread.class);
    }

    @Test
    void textThatIsNotUtf8IsRefused() {
        byte[] latin = "{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> JsonRecords.parse(new ByteArrayInputStream(latin)))
                .isInstanceOf(Misread.class);
    }

    @Test
    void nestingWithoutEndIsRefusedAndDoesNotBreakTheReader() {
        assertThatThrownBy(() -> read("{\"bodies\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"))
                .isInstanceOf(Misread.class);
    }

    private static Sent read(String text) {
        return Reading.record(
                Sent.class, JsonRecords.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
