package vn.giaoban.archive.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TablesThatLeaveTheHouseTest {

    private static final List<String> HOSTILE = List.of("=1+1", "+84", "-5", "@SUM(A1)", "\tlùi vào");

    private final Table table = new Table(
            "MỤC LỤC [1/2]: văn bản trong hồ sơ của Huyện ủy",
            List.of("Tiêu đề: Hồ sơ hội nghị giao ban"),
            List.of(new Table.Column("Số, ký hiệu", 20), new Table.Column("Trích yếu", 80)),
            HOSTILE.stream()
                    .map(text -> Table.row(text, "Kế hoạch \"giao ban\", quý I\nnăm 2024"))
                    .toList(),
            List.of("Mục lục này có 5 văn bản."),
            true);

    @Test
    void everyCellOfASpreadsheetIsAText() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheet.of(table)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int head = 3;
            assertThat(sheet.getRow(head).getCell(0).getStringCellValue()).isEqualTo("Số, ký hiệu");
            for (int row = 0; row < HOSTILE.size(); row++) {
                var cell = sheet.getRow(head + 1 + row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(HOSTILE.get(row));
            }
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(head);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void numbersAndDaysAreNumbersAndDaysAndWhatNoFileCanHoldIsLeftOut() throws IOException {
        List<Object> row = Table.row(12L, 0.8644, LocalDate.of(2024, 4, 1), "a\u0000b\u0007c\uFFFE", null, "<b>&\"'");
        List<Table.Column> columns =
                row.stream().map(cell -> new Table.Column("Cột", 15)).toList();
        Table typed = new Table("Bảng", List.of(), columns, List.of(row), List.of(), true);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheet.of(typed)))) {
            XSSFRow written = book.getSheetAt(0).getRow(3);
            assertThat(written.getCell(0).getNumericCellValue()).isEqualTo(12);
            assertThat(written.getCell(1).getNumericCellValue()).isEqualTo(0.8644);
            assertThat(written.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 4, 1));
            assertThat(written.getCell(3).getStringCellValue()).isEqualTo("abc");
            assertThat(written.getCell(5).getStringCellValue()).isEqualTo("<b>&\"'");
        }
        assertThat(new String(SeparatedValues.of(typed), StandardCharsets.UTF_8))
                .contains("12,\"86,4%\",01/04/2024,");
    }

    @Test
    void noSeparatedValueBeginsAsAFormulaDoes() {
        String text = new String(SeparatedValues.of(table), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"Số, ký hiệu\",Trích yếu\r\n")
                .contains("'=1+1,\"Kế hoạch \"\"giao ban\"\", quý I\nnăm 2024\"\r\n")
                .contains("'+84,", "'-5,", "'@SUM(A1),", "'\tlùi vào,");
    }

    @Test
    void aTableWithoutRowsIsStillAFile() throws IOException {
        Table empty = new Table("SỔ", List.of(), table.columns(), List.of(), List.of(), false);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheet.of(empty)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
        }
    }
}
