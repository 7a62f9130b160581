package vn.giaoban.web.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentNameTest {

    @Test
    void aVietnameseNameThatWasReadByteByByteIsPutTogether() {
        String inPieces =
                new String("Báo cáo quý I.docx".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(SentName.of(inPieces)).isEqualTo("Báo cáo quý I.docx");
        assertThat(SentName.of("Báo cáo.docx")).isEqualTo("Báo cáo.docx");
        assertThat(SentName.of("B\u00e1o c\u00e1o.docx")).isEqualTo("Báo cáo.docx");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "../../etc/passwd|passwd",
                "C:\\Users\\a\\b.pdf|b.pdf",
                "..|tep",
                "''|tep",
                "'a\u0007b.txt'|ab.txt",
                "thư mục/|tep"
            },
            delimiter = '|')
    void noNameLeadsToAnotherFolder(String sent, String kept) {
        assertThat(SentName.of(sent)).isEqualTo(kept);
    }
}
