package vn.giaoban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetRowsTest {
    private static final int PLENTY = 100_000;
    private static final String BETWEEN = String.valueOf(SheetRows.BETWEEN_CELLS);

    private final Extractor extractor = new Extractor();

    @TempDir
    private Path folder;

    @Test
    void aRowKeepsItsPlaceADayIsADayAndANumberHasAllItsDigits() throws IOException {
        Extraction rows = rows(list(false), PLENTY);

        assertThat(rows.outcome()).isEqualTo(Outcome.READ);
        assertThat(rows.pages())
                .containsExactly(
                        String.join(BETWEEN, "Mã ngoài", "Ngày ban hành", "Trích yếu"),
                        "",
                        String.join(BETWEEN, "12345678901", "2024-03-19", "Kế hoạch\nrà soát"),
                        String.join(BETWEEN, "", "", "15"));
    }

    @Test
    void aWorkbookThatCountsFrom1904SaysTheSameDay() throws IOException {
        assertThat(rows(list(true), PLENTY).pages().get(2)).contains("2024-03-19");
    }

    @Test
    void aLongerSheetThanIsWantedIsCutShort() throws IOException {
        Extraction rows = rows(list(false), 40);

        assertThat(rows.outcome()).isEqualTo(Outcome.CUT_SHORT);
        assertThat(rows.pages()).hasSizeLessThan(4);
    }

    @Test
    void aRowFarBelowCostsTheRowsAboveIt() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(1_000_000).createCell(0).setCellValue("xa");
            assertThat(rows(written(book), PLENTY).outcome()).isEqualTo(Outcome.CUT_SHORT);
        }
    }

    @Test
    void whatIsNoWorkbookHasNoRows() throws IOException {
        Path broken = folder.resolve("hong.xlsx");
        byte[] sound = Files.readAllBytes(list(false));
        Files.write(broken, Arrays.copyOf(sound, sound.length / 2));

        assertThat(rows(broken, PLENTY).outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(rows(Path.of("src/test/resources/documents/thong-bao.docx"), PLENTY))
                .returns(Outcome.UNREADABLE, Extraction::outcome)
                .returns(List.of(), Extraction::pages);
    }

    private Extraction rows(Path file, int characters) throws IOException {
        return extractor.answer(new Request(characters, file, "danh-sach.xlsx", 0, null, true));
    }

    private Path list(boolean from1904) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            if (from1904) {
                book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            XSSFSheet sheet = book.createSheet("Danh sách");
            Row heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("Mã ngoài");
            heading.createCell(1).setCellValue("Ngày ban hành");
            heading.createCell(2).setCellValue("Trích yếu");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(12_345_678_901d);
            Cell issued = row.createCell(1);
            issued.setCellValue(LocalDate.of(2024, 3, 19));
            issued.setCellStyle(day);
            row.createCell(2).setCellValue("Kế hoạch\nrà soát");
            Cell sum = sheet.createRow(3).createCell(2);
            sum.setCellFormula("7+8");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            book.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("Không đọc");
            return written(book);
        }
    }

    private Path written(XSSFWorkbook book) throws IOException {
        Path file = Files.createTempFile(folder, "danh-sach", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
