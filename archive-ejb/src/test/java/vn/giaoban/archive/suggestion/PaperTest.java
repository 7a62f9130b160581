package vn.giaoban.archive.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.document.PerusedFile;
import vn.giaoban.archive.vietnamese.DocumentNumbers;
import vn.giaoban.archive.vietnamese.Mention;

/** Words that are found in the whole text lead back to their page and line. */
class PaperTest {

    @Test
    void aMentionLeadsToItsLine() {
        String first = Normalizer.normalize("\n\n Căn cứ Quy chế làm việc;\n\nMở đầu", Normalizer.Form.NFD);
        String second = "Điều 1.\n\tQuyết định này thay thế Quyết định số 12 – QĐ/HU, ngày 03/5/2019 của Huyện ủy;";
        Paper paper = Paper.of(List.of(new PerusedFile.Page(1, first, false), new PerusedFile.Page(4, second, true)));
        Mention mention = DocumentNumbers.mentionsIn(paper.text()).get(0);
        Place place = paper.placeAt(mention.from());
        assertThat(place.page()).isEqualTo(4);
        assertThat(place.line()).isEqualTo(2);
        assertThat(place.recognised()).isTrue();
        assertThat(place.words()).startsWith("Quyết định này thay thế Quyết định số 12 – QĐ/HU");
    }

    @Test
    void ofALongParagraphTheWordsAroundTheNumberAreShown() {
        String text = "Mở đầu. ".repeat(100) + "Căn cứ Kết luận số 23-KL/HU, ngày 15/3/2024" + " rồi".repeat(100);
        Paper paper = Papers.paper(text);
        Mention mention = DocumentNumbers.mentionsIn(paper.text()).get(0);
        assertThat(paper.placeAt(mention.from()).words())
                .startsWith("…")
                .contains("Căn cứ Kết luận số 23-KL/HU")
                .hasSizeLessThan(140);
    }
}
