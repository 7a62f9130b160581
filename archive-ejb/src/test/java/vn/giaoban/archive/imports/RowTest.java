package vn.giaoban.archive.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.access.Circulation;

class RowTest {

    private static final String SOUND = """
            {"externalId": " cu-1 ", "kind": "KH", "number": "7-KH/HU", "issuedOn": "2019-03-20", "issuer": "HU",\
             "subject": "Kế hoạch rà soát", "text": "Trang một\\fTrang hai", "circulation": ["VPHU", "BTCHU"], "x": {"y": [1]}}""";

    @Test
    void aRowSaysWhatItsMembersSayAndPassesOverWhatItDoesNotKnow() throws RowFault {
        Row row = Row.of(Row.object(SOUND));

        assertThat(row.externalId()).isEqualTo("cu-1");
        assertThat(row.issuedOn()).isEqualTo(LocalDate.of(2019, 3, 20));
        assertThat(row.circulation()).isEqualTo(Circulation.to(List.of("VPHU", "BTCHU")));
        assertThat(row.signer()).isNull();
        assertThat(row.text()).isEqualTo("Trang một\fTrang hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"externalId", "kind", "issuedOn", "issuer", "subject"})
    void aRowWithoutWhatEveryDocumentHasIsNotTakenIn(String member) throws RowFault {
        RowFault fault = fault(SOUND.replaceFirst("\"" + member + "\": *\"[^\"]*\"", "\"" + member + "\": \" \""));

        assertThat(fault.reason()).isEqualTo("import.missing");
        assertThat(fault.named()).containsExactly(member);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"number\": \"7-KH/HU\" | \"number\": 7 | import.notText",
                "\"2019-03-20\" | \"20/3/2019\" | import.day",
                "\"2019-03-20\" | \"2019-02-30\" | import.day",
                "[\"VPHU\", \"BTCHU\"] | \"mọi người\" | import.circulation",
                "[\"VPHU\", \"BTCHU\"] | [] | import.circulation",
                "[\"VPHU\", \"BTCHU\"] | [7] | import.circulation",
                "[\"VPHU\", \"BTCHU\"] | null | import.circulation"
            })
    void aRowWithAWrongMemberIsNotTakenIn(String right, String wrong, String reason) throws RowFault {
        assertThat(fault(SOUND.replace(right, wrong)).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "[]", "\"chữ\"", "{", "{\"a\": 1", "null", "{\"a\": \"\\u00\"}"})
    void aLineThatIsNoObjectIsNotTakenIn(String line) {
        assertThat(catchThrowableOfType(RowFault.class, () -> Row.object(line)).reason())
                .isEqualTo("import.notJson");
    }

    @Test
    void aLineOfBracketsWithoutEndIsNotTakenInAndEndsNothingElse() {
        assertThat(catchThrowableOfType(RowFault.class, () -> Row.object("{\"a\":" + "[".repeat(200_000)))
                        .reason())
                .isEqualTo("import.notJson");
    }

    private static RowFault fault(String line) throws RowFault {
        var object = Row.object(line);
        return catchThrowableOfType(RowFault.class, () -> Row.of(object));
    }
}
