package vn.giaoban.archive.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "23-KL/HU, 23|KL|HU",
        "23 KL HU, 23|KL|HU",
        "23/KL-HU, 23|KL|HU",
        "kl 23, 23|KL",
        "KL số 23, 23|KL",
        "kl-23, 23|KL",
        "kết luận 23, 23|KL",
        "ket luan so 23 hu, 23|KL|HU",
        "Kết luận số 23-KL/HU, 23|KL|HU",
        "số 23-KL/HU, 23|KL|HU",
        "so 23 kl hu, 23|KL|HU",
        "Số: 23 - KL/HU, 23|KL|HU",
        "25/CT-HU, 25|CT|HU",
        "05-tb/hu, 5|TB|HU",
        "5 tb hu, 5|TB|HU",
        "tb 5 hu, 5|TB|HU",
        "05–TB/HU, 5|TB|HU",
        "05a-TB/HU, 5A|TB|HU",
        "05bis-TB/HU, 5BIS|TB|HU",
        "19- NQ/TW, 19|NQ|TW",
        "147-CTHĐ/TU, 147|CTHĐ|TU",
        "90-GM/ĐU, 90|GM|ĐU",
        "90-GM/ÐU, 90|GM|ĐU",
        "7619-CV/BTCTW, 7619|CV|BTCTW",
        "12/2015/NĐ-CP, 12|2015|NĐ|CP",
        "12/2015/nđ-cp, 12|2015|NĐ|CP",
        "2405/QĐ-TTg, 2405|QĐ|TTG",
        "15/NQ-CP, 15|NQ|CP",
        "57/2020/QH14, 57|2020|QH14",
        "119/2013/TTLT-BTC-BNV, 119|2013|TTLT|BTC-BNV",
        "34 /2016/NĐ-CP, 34|2016|NĐ|CP",
        "21-LCT/HĐNN8, 21|LCT|HĐNN8",
        "12-2015-NĐ-CP, 12|2015|NĐ|CP",
        "17-CTr/HU, 17|CTR|HU"
    })
    void everySpellingHasOneCanonicalForm(String written, String canonical) {
        assertThat(DocumentNumber.parse(written).map(DocumentNumber::canonical)).contains(canonical);
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
        assertThat(DocumentNumber.parse(decomposed).map(DocumentNumber::canonical))
                .contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Huyện ủy",
                "19/3/2024",
                "2024",
                "23",
                "quý I/2024",
                "5 đồng chí",
                "kế hoạch 2024",
                "năm 2024 kh",
                "5 tb các đơn vị",
                "<script>",
                "23-KL/HU về cán bộ",
                "-",
                "/",
                "99999999999-KL/HU"
            })
    void whatIsNotNothingButANumberIsNone(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Test
    void noTextIsNoNumber() {
        assertThat(DocumentNumber.parse(null)).isEmpty();
    }

    @Test
    void thePartsCanBeReadAndTheMarksCanBeLeftOut() {
        DocumentNumber number = DocumentNumber.parse("05a-QĐ/ĐU").orElseThrow();
        assertThat(number).isEqualTo(new DocumentNumber(5, "A", "QĐ", "ĐU", null));
        assertThat(number.folded()).isEqualTo("5A|QD|DU");
        assertThat(number.foldedShort()).isEqualTo("5A|QD");
        assertThat(DocumentNumber.parse("5a qd du").map(DocumentNumber::folded)).contains(number.folded());
    }

    @ParameterizedTest
    @CsvSource({
        "5 tb hu, 05-TB/HU",
        "5A-TB/HU, 05a-TB/HU",
        "23/KL-HU, 23-KL/HU",
        "12/2015/nđ-cp, 12/2015/NĐ-CP",
        "2-ctr/hu, 02-CTr/HU",
        "kl 23, 23-KL"
    })
    void aNumberIsWrittenInTheFormOfItsSide(String typed, String written) {
        assertThat(DocumentNumber.parse(typed).map(DocumentNumber::written)).contains(written);
    }

    @Test
    void everyNumberCitedInATextIsFoundOnceInItsOrder() {
        String text = "Căn cứ Quyết định số 12/2015/NĐ-CP ngày 19/3/2024, Kết luận số 23-KL/HU;\n"
                + "Thông báo 05-TB/HU và 23 - KL/HU, theo 36–HD/VPTW, 25/CT-HU. Trực 24/7, và/hoặc 100-200 m/s, "
                + "Điều 5/Chương II, 1.234-KL/HU, 62/KH-huyện, tb 07-tb/hu của quý I/2024.";
        assertThat(DocumentNumbers.citedIn(text).stream().map(DocumentNumber::canonical))
                .containsExactly("12|2015|NĐ|CP", "23|KL|HU", "5|TB|HU", "36|HD|VPTW", "25|CT|HU", "62|KH", "7|TB|HU");
    }

    @Test
    void aTextWithoutNumbersCitesNone() {
        assertThat(DocumentNumbers.citedIn(null)).isEmpty();
        assertThat(DocumentNumbers.citedIn("Sáng ngày 19/3/2024, Thường trực Huyện ủy tổ chức hội nghị"))
                .isEmpty();
    }

    @Test
    void aLongTextIsReadInLinearTime() {
        work(hostile(100_000));
        long quarter = work(hostile(100_000));

        // Four times the text; the work of a square would be sixteen times.
        assertThat(work(hostile(400_000))).isLessThan(Math.max(10 * quarter, 500_000_000));
    }

    private static String hostile(int length) {
        return "9".repeat(length / 2) + "-A".repeat(length / 4) + " - ".repeat(length / 8);
    }

    /** What the thread itself has worked, in nanoseconds, however much else the machine has to do. */
    private static long work(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        DocumentNumbers.citedIn(text);
        return threads.getCurrentThreadCpuTime() - before;
    }
}
