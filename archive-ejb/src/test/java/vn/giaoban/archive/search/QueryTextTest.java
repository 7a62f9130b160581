package vn.giaoban.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.vietnamese.DocumentNumber;

class QueryTextTest {

    @ParameterizedTest
    @CsvSource({
        "nghi quyet huyen uy, NONE",
        "nghị quyet cua huyen uy, SOME",
        "mô hinh dân van khéo, SOME",
        "hội nghị giao ban quý một, MOST",
        "Dân vận khéo, ALL",
        "05/2024, NONE"
    })
    void howFarMarksWereTypedIsSeen(String typed, QueryText.Marks marks) {
        assertThat(QueryText.marks(typed)).isEqualTo(marks);
    }

    @Test
    void whatStandsInQuotesIsAPhraseAndTheRestAreWords() {
        QueryText text = QueryText.of("khảo sát \"Dân vận khéo\", “nông thôn mới” năm 2024");
        assertThat(text.phrases()).containsExactly("Dân vận khéo", "nông thôn mới");
        assertThat(text.words()).isEqualTo("khảo sát năm 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "huyện \"uỷ", "\"\"", "“", "a \" b"})
    void anUnbalancedQuoteIsNoPhrase(String typed) {
        assertThat(QueryText.of(typed).phrases()).isEmpty();
    }

    @Test
    void aNumberAloneIsANumberAndAmongWordsItIsMentioned() {
        assertThat(QueryText.of("5 tb hu").number().map(DocumentNumber::canonical))
                .contains("5|TB|HU");
        QueryText text = QueryText.of("thực hiện 23-KL/HU về khoa giáo");
        assertThat(text.number()).isEmpty();
        assertThat(text.mentioned()).extracting(DocumentNumber::canonical).containsExactly("23|KL|HU");
    }

    @Test
    void decomposedInputIsTheSameQuery() {
        String typed = "Huyện ủy \"Dân vận khéo\"";
        assertThat(QueryText.of(Normalizer.normalize(typed, Normalizer.Form.NFD)))
                .isEqualTo(QueryText.of(typed));
    }

    @Test
    void onlyTheBeginningOfAnEndlessQueryIsAsked() {
        assertThat(QueryText.of("giao ban ".repeat(10_000)).words().split(" ")).hasSize(QueryText.MOST_WORDS);
    }

    @Test
    void signsWithoutWordsAreBlank() {
        assertThat(QueryText.of("?!… <>").isBlank()).isTrue();
        assertThat(QueryText.of(null).isBlank()).isTrue();
    }
}
