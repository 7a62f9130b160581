package vn.giaoban.archive.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void emptyLinesAndBlanksAroundAreNoPartOfWhatIsWritten() {
        assertThat(Lines.written("  Ban Tổ chức \r\n\n Ủy ban Kiểm tra\n"))
                .containsExactly("Ban Tổ chức", "Ủy ban Kiểm tra");
        assertThat(Lines.written(null)).isEmpty();
    }

    @Test
    void anEntryStaysOneEntryThoughItHoldsALineBreak() {
        assertThat(Lines.kept(List.of("Ban Tuyên giáo \r\n và Dân vận", " Lưu")))
                .isEqualTo("Ban Tuyên giáo và Dân vận\nLưu");
        assertThat(Lines.kept(List.of())).isEmpty();
    }
}
