package vn.giaoban.web.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelFileTest {

    @TempDir
    Path folder;

    @Test
    void whatBeginsLikeAFormulaIsATextAndNeverCalculated() throws IOException {
        List<Object> typed = Sheet.row("=1+1", "+84", "-5", "@SUM(A1)", "\t=HYPERLINK(\"x\")", "Bình thường");

        Map<String, String> parts = parts(ExcelFile.of(sheet(typed)));

        String cells = parts.get("xl/worksheets/sheet1.xml");
        assertThat(cells).doesNotContain("<f>", "<f ");
        assertThat(cells.split("t=\"s\"", -1)).hasSizeGreaterThanOrEqualTo(typed.size() + 1);
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains(">=1+1<", ">+84<", ">-5<", ">@SUM(A1)<", "B&#xec;nh th&#x1b0;&#x1edd;ng");
    }

    @Test
    void numbersAndDaysAreNumbersAndDaysAndWhatNoFileCanHoldIsLeftOut() throws IOException {
        List<Object> row = Sheet.row(12L, 0.8644, LocalDate.of(2024, 4, 1), "a\u0000b\u0007c\uFFFE", null, "<b>&\"'");

        Map<String, String> parts = parts(ExcelFile.of(sheet(row)));

        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>12</v>", "<v>0.8644</v>", "<v>45383");
        assertThat(parts.get("xl/sharedStrings.xml")).contains(">abc<", "&lt;b&gt;&amp;");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("landscape");
    }

    private static Sheet sheet(List<Object> row) {
        return new Sheet(
                "Bảng",
                List.of("TIÊU ĐỀ", "Tính đến hết ngày 01/04/2024"),
                List.of("1", "2", "3", "4", "5", "6"),
                List.of(10, 10, 10, 10, 10, 10),
                List.of(row));
    }

    /** By its table of contents, as office programs read it. */
    private Map<String, String> parts(byte[] file) throws IOException {
        Path written = Files.write(folder.resolve("bang.xlsx"), file);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return parts;
    }
}
