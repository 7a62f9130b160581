package vn.giaoban.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownFragmentTest {

    @Test
    void aFragmentOfTheHeadingIsKnownAndStandsOnNoPage() {
        String text = PageMarks.join("05-TB/HU Kết luận", List.of("Trang một."));
        ShownFragment heading = ShownFragment.of(text.substring(0, 10));
        assertThat(heading.isOfHeading()).isTrue();
        assertThat(heading.fragment().page()).isNull();
        assertThat(ShownFragment.of(text.substring(text.indexOf("Trang") - 1)).isOfHeading())
                .isFalse();
    }

    @Test
    void aFragmentKnowsThePageOfItsFirstHit() {
        String text = PageMarks.join("", List.of("Câu một. Câu hai.", "Câu ba.\nCâu bốn của trang hai."));
        String html = text.replace("bốn", "<mark>bốn</mark>");
        assertThat(ShownFragment.of(html).fragment().page()).isEqualTo(2);
        assertThat(ShownFragment.of(html).fragment().html()).contains("Câu <mark>bốn</mark> của trang hai.");
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAroundTheHit() {
        String html = "trước ".repeat(100) + "<mark>đây</mark> <mark>rồi</mark>" + " sau &amp; ".repeat(100);
        String shown = ShownFragment.of(html).fragment().html();
        assertThat(shown).startsWith("…trước").endsWith("…").contains("<mark>đây rồi</mark>");
        assertThat(shown.length()).isLessThan(500);
        assertThat(shown.replace("&amp;", "")).doesNotContain("&", "amp");
    }

    @Test
    void aMarkThatIsCutIsClosed() {
        String html = "<mark>" + "a b ".repeat(300) + "</mark>";
        assertThat(ShownFragment.of(html).fragment().html())
                .startsWith("<mark>")
                .endsWith("</mark>…");
    }

    @Test
    void charactersThatWouldReadAsPagesAreDroppedFromTheText() {
        String text = PageMarks.join("", List.of("chữ \uE005 lạ"));
        assertThat(text.chars().filter(c -> c == '\uE005').count()).isZero();
        assertThat(ShownFragment.of(text).fragment().page()).isEqualTo(1);
    }

    @Test
    void everyLineBeginsWithItsPage() {
        String text = PageMarks.join("", List.of("Một\nHai\n- ba", "Bốn"));
        assertThat(text.chars().filter(c -> c == '\uE001').count()).isEqualTo(3);
        assertThat(text.chars().filter(c -> c == '\uE002').count()).isEqualTo(1);
    }
}
