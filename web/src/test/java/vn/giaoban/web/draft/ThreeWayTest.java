package vn.giaoban.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreeWayTest {

    /** Something that two people write. */
    public record Sheet(String title, String place, Integer minutes) {}

    private static final Sheet BASE = new Sheet("Giao ban", "Phòng 1", 30);

    @Test
    void everyFieldComesFromTheOneWhoTouchedIt() {
        ThreeWay<Sheet> merge = ThreeWay.of(
                Sheet.class, BASE, new Sheet("Giao ban quý I", "Phòng 1", 30), new Sheet("Giao ban", "Phòng 2", null));

        assertThat(merge.merged()).isEqualTo(new Sheet("Giao ban quý I", "Phòng 2", null));
        assertThat(merge.both()).isEmpty();
    }

    @Test
    void aFieldThatBothTouchedStaysMineAndIsNamed() {
        ThreeWay<Sheet> merge = ThreeWay.of(
                Sheet.class, BASE, new Sheet("Của tôi", "Phòng 3", 30), new Sheet("Của người khác", "Phòng 3", 30));

        assertThat(merge.merged()).isEqualTo(new Sheet("Của tôi", "Phòng 3", 30));
        assertThat(merge.both()).as("the same change made by both is none").containsExactly("title");
    }
}
