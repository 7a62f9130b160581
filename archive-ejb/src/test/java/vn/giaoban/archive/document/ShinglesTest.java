package vn.giaoban.archive.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final int SYLLABLES = 600;
    private static final int TRIES = 60;

    @Test
    void theSameTextInOtherMarksAndCompositionIsTheSame() {
        String text =
                "Căn cứ chức năng, nhiệm vụ được giao, Văn phòng Huyện ủy đề nghị các cơ quan tham mưu, giúp việc "
                        + "báo cáo kết quả thực hiện nhiệm vụ quý I năm 2024 trước ngày 15 tháng 3.";
        Shingles shingles = Shingles.of(text);

        assertThat(shingles.isTooFew()).isFalse();
        assertThat(shingles.likeness(Shingles.of(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(100);
        assertThat(shingles.likeness(Shingles.of(text.replace("Huyện ủy", "HUYỆN UỶ"))))
                .isEqualTo(100);
        assertThat(shingles.likeness(Shingles.of("Một văn bản hoàn toàn khác"))).isZero();
    }

    @Test
    void aTextOfAFewWordsTellsNothing() {
        assertThat(Shingles.of("Kính mời đồng chí tới dự họp.").isTooFew()).isTrue();
        assertThat(Shingles.of("").likeness(Shingles.of(""))).isZero();
    }

    @Test
    void withOneInTenMisreadNearlyAllAreStillFoundByTheirBandsAndAreLikely() {
        long found = IntStream.range(0, TRIES)
                .filter(seed -> {
                    String text = text(new Random(seed), SYLLABLES);
                    Shingles word = Shingles.of(text);
                    Shingles scan = Shingles.of(misread(text, new Random(1000 + seed), 0.10));
                    return share(word, scan) && new Likeness(word.likeness(scan), false).isLikely("1|QC|HU", null);
                })
                .count();

        assertThat(found).isGreaterThan(TRIES * 9 / 10);
    }

    @Test
    void textsThatHaveATenthInCommonAreHardlyEverCompared() {
        long compared = IntStream.range(0, TRIES)
                .filter(seed -> {
                    String common = text(new Random(seed), SYLLABLES / 5);
                    Shingles one = Shingles.of(common + " " + text(new Random(2000 + seed), SYLLABLES));
                    Shingles other = Shingles.of(common + " " + text(new Random(4000 + seed), SYLLABLES));
                    return share(one, other);
                })
                .count();

        assertThat(compared).isLessThan(TRIES / 10);
    }

    @Test
    void whatBearsAnotherNumberMustBeNearlyTheSame() {
        assertThat(new Likeness(70, false).isLikely("1|TB|HU", "1|TB|HU")).isTrue();
        assertThat(new Likeness(70, false).isLikely("1|TB|HU", null)).isTrue();
        assertThat(new Likeness(70, false).isLikely("1|TB|HU", "2|TB|HU")).isFalse();
        assertThat(new Likeness(95, false).isLikely("1|TB|HU", "2|TB|HU")).isTrue();
        assertThat(new Likeness(0, true).isLikely("1|TB|HU", "2|TB|HU")).isTrue();
    }

    private static boolean share(Shingles one, Shingles other) {
        Set<Long> bands = Arrays.stream(one.bands()).boxed().collect(Collectors.toSet());
        return Arrays.stream(other.bands()).anyMatch(bands::contains);
    }

    /** Syllables as they come, of which some are frequent. */
    private static String text(Random dice, int syllables) {
        return IntStream.range(0, syllables)
                .mapToObj(i -> "am" + (int) Math.abs(dice.nextGaussian() * 400))
                .collect(Collectors.joining(" "));
    }

    private static String misread(String text, Random dice, double share) {
        return Arrays.stream(text.split(" ", -1))
                .map(syllable -> dice.nextDouble() < share ? syllable + "l" : syllable)
                .collect(Collectors.joining(" "));
    }
}
