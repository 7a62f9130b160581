package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentTextTest {

    @Test
    void spansCountCodePointsOfTheTextAsSent() {
        String sent = "😀 " + Normalizer.normalize("Huyện ủy", Normalizer.Form.NFD);

        Passage line = Fixture.passage(sent);
        int word = line.text().indexOf("ủy");

        assertThat(line.text()).isEqualTo("😀 Huyện ủy");
        assertThat(Fixture.at(sent, line.slice(word, word + 2).span()))
                .isEqualTo(Normalizer.normalize("ủy", Normalizer.Form.NFD));
    }

    @Test
    void blanksOfEveryKindAreOneBlank() {
        assertThat(Fixture.passage("  a\u00A0\u2009\t b\u200B\uFEFFc ").text()).isEqualTo("a bc");
    }

    @Test
    void boldMarksAreLeftOutAndSingleStarsKept() {
        assertThat(Fixture.passage("1. **Ban:** chủ trì * x").text()).isEqualTo("1. Ban: chủ trì * x");
    }

    @Test
    void everyKindOfLineBreakEndsALine() {
        assertThat(SentText.lines("a\nb\r\nc\rd\fe\u2028f"))
                .extracting(Passage::text)
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void tornSurrogatesAndOrphanMarksDoNoHarm() {
        assertThat(Fixture.passage("a\uD83D b\u0301\u0301".repeat(3)).text()).startsWith("a\uFFFD b");
        assertThat(Fixture.passage("\u0301\u0316\u0301x").text()).isEqualTo("x");
    }

    @Test
    void bothSpellingsOfTheToneAreOneWordToTheRules() {
        assertThat(List.of("Huyện uỷ", "HUYỆN ỦY", "huyện ủy"))
                .extracting(text -> Fixture.passage(text).plain())
                .containsOnly(Fixture.passage("Huyện ủy").plain());
    }
}
