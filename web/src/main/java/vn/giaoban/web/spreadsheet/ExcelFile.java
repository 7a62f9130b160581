package vn.giaoban.web.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as an .xlsx file, to be printed on A4 across. A text is a text, also one that begins like a formula: what
 * somebody typed is never calculated by the program that opens the file.
 */
public final class ExcelFile {

    private static final String FONT = "Times New Roman";
    private static final String PRODUCT = "Giao Ban";
    private static final String VERSION = "1.0";
    private static final int LONGEST_CELL = 32_000;

    private ExcelFile() {}

    public static byte[] of(Sheet table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, PRODUCT, VERSION)) {
            Worksheet sheet = book.newWorksheet(table.name());
            book.setGlobalDefaultFont(FONT, 12);
            sheet.pageOrientation("landscape");
            sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            int top = heads(sheet, table);
            columns(sheet, table, top);
            for (int i = 0; i < table.rows().size(); i++) {
                row(sheet, top + 1 + i, table.rows().get(i));
            }
            sheet.repeatRows(top, top);
        } catch (IOException e) {
            throw new UncheckedIOException("A table kept in memory could not be written", e);
        }
        return file.toByteArray();
    }

    private static int heads(Worksheet sheet, Sheet table) {
        int row = 0;
        for (String head : table.heads()) {
            sheet.value(row, 0, clean(head));
            sheet.range(row, 0, row, table.columns().size() - 1).merge();
            sheet.style(row, 0).bold().horizontalAlignment("center").set();
            row++;
        }
        return row + 1;
    }

    private static void columns(Worksheet sheet, Sheet table, int row) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.widths().get(column));
            sheet.value(row, column, table.columns().get(column));
            sheet.style(row, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
    }

    private static void row(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            put(sheet, row, column, cell);
            var style = sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .borderStyle(BorderSide.LEFT, BorderStyle.THIN)
                    .borderStyle(BorderSide.RIGHT, BorderStyle.THIN);
            if (cell instanceof LocalDate) {
                style.format("dd/mm/yyyy");
            } else if (cell instanceof Double) {
                style.format("0.0%");
            }
            style.set();
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, clean(cell.toString()));
        }
    }

    /** What no file of this kind can hold is left out. */
    private static String clean(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", "");
        return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
    }
}
