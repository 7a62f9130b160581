package vn.giaoban.archive.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
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
                    .map(text -> List.of(text, "Kế hoạch \"giao ban\", quý I\nnăm 2024"))
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
