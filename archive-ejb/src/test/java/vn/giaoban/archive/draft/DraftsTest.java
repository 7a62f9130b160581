package vn.giaoban.archive.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giaoban.archive.intake.SecrecyMark;

class DraftsTest {

    @Test
    void aMarkIsSeenInAFormThatSendsItsFieldsAsOneText() {
        assertThat(SecrecyMark.in(Drafts.words("{\"subject\":\"Công văn\",\"text\":\"Mở đầu\\nTỐI MẬT\\nNội dung\"}")))
                .contains("TỐI MẬT");
        assertThat(SecrecyMark.in(Drafts.words("[{\"kind\":\"TASK\",\"heading\":\"MẬT\"}]")))
                .contains("MẬT");
    }

    @Test
    void aQuotedWordInASentenceIsNone() {
        assertThat(SecrecyMark.in(Drafts.words("{\"text\":\"Dấu \\\"Tối mật\\\" đóng ở góc trái\"}")))
                .isEmpty();
        assertThat(SecrecyMark.in(Drafts.words("Dấu \"Tối mật\" đóng ở góc trái")))
                .isEmpty();
    }
}
