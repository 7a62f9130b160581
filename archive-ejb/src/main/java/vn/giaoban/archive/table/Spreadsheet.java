package vn.giaoban.archive.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an .xlsx file. Every cell is a text, so that no cell of a foreign document is ever taken for a formula; its column
 * heads repeat on every printed page.
 */
public final class Spreadsheet {

    private static final String PRODUCT = "Giao Ban";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDTH_OF_A_PAGE = 130;

    private Spreadsheet() {}

    /** The file, kept in memory: a book of ten thousand lines is about half a megabyte. */
    public static byte[] of(Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, PRODUCT, "1.0")) {
            write(table, book.newWorksheet(sheetName(table.title())));
        } catch (IOException e) {
            throw new UncheckedIOException("A file kept in memory could not be written", e);
        }
        return file.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, table.title());
        sheet.style(row, 0).bold().fontSize(14).set();
        for (String line : table.above()) {
            sheet.value(++row, 0, line);
        }
        row += 2;
        int head = row;
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(head, column, table.columns().get(column).name());
            sheet.width(column, Math.max(6, table.columns().get(column).share() * WIDTH_OF_A_PAGE / 100.0));
        }
        int last = table.columns().size() - 1;
        sheet.range(head, 0, head, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
        for (List<String> cells : table.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, cells.get(column));
            }
        }
        if (row > head) {
            sheet.range(head + 1, 0, row, last)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        row++;
        for (String line : table.below()) {
            sheet.value(++row, 0, line);
        }
        paper(table, sheet, head);
    }

    private static void paper(Table table, Worksheet sheet, int head) {
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.pageOrientation(table.wide() ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head, head);
        sheet.footer("&P/&N", org.dhatim.fastexcel.Position.CENTER);
    }

    /** The signs that the name of a sheet may not hold become blanks. */
    private static String sheetName(String title) {
        String name = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.length() <= LONGEST_SHEET_NAME
                ? name
                : name.substring(0, LONGEST_SHEET_NAME).strip();
    }
}
