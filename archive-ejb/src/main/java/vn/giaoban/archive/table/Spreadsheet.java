package vn.giaoban.archive.table;

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
 * A table as an .xlsx file, to be printed on A4. A text is a text, also one that begins like a formula: what somebody typed is
 * never calculated by the program that opens the file. The heads of the columns repeat on every printed page.
 */
public final class Spreadsheet {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final int SIZE_OF_TITLE = 14;
    private static final String PRODUCT = "Giao Ban";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_CELL = 32_000;
    private static final int NARROWEST = 5;

    /** Characters that stand beside one another on a page. */
    private static final int WIDTH_OF_A_PAGE = 130;

    private Spreadsheet() {}

    /** The file, kept in memory: a book of ten thousand lines is about half a megabyte. */
    public static byte[] of(Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, PRODUCT, "1.0")) {
            Worksheet sheet = book.newWorksheet(sheetName(table.title()));
            book.setGlobalDefaultFont(FONT, SIZE);
            write(table, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("A file kept in memory could not be written", e);
        }
        return file.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        int last = table.columns().size() - 1;
        int row = 0;
        across(sheet, row, last, table.title());
        sheet.style(row, 0)
                .bold()
                .fontSize(SIZE_OF_TITLE)
                .horizontalAlignment("center")
                .set();
        for (String line : table.above()) {
            across(sheet, ++row, last, line);
        }
        row += 2;
        int head = row;
        heads(table, sheet, head);
        for (List<Object> cells : table.rows()) {
            row(sheet, ++row, cells);
        }
        row++;
        for (String line : table.below()) {
            across(sheet, ++row, last, line);
        }
        paper(table, sheet, head);
    }

    private static void across(Worksheet sheet, int row, int last, String line) {
        sheet.value(row, 0, clean(line));
        if (last > 0) {
            sheet.range(row, 0, row, last).merge();
        }
    }

    private static void heads(Table table, Worksheet sheet, int row) {
        for (int column = 0; column < table.columns().size(); column++) {
            Table.Column of = table.columns().get(column);
            sheet.width(column, Math.max(NARROWEST, of.share() * WIDTH_OF_A_PAGE / 100.0));
            sheet.value(row, column, of.name());
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

    private static void paper(Table table, Worksheet sheet, int head) {
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.pageOrientation(table.wide() ? "landscape" : "portrait");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head, head);
        sheet.footer("&P/&N", org.dhatim.fastexcel.Position.CENTER);
    }

    /** Longer than this is no cell of a spreadsheet. */
    private static String clean(String text) {
        String plain = Table.clean(text);
        return plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain;
    }

    /** The signs that the name of a sheet may not hold become blanks. */
    private static String sheetName(String title) {
        String name = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.length() <= LONGEST_SHEET_NAME
                ? name
                : name.substring(0, LONGEST_SHEET_NAME).strip();
    }
}
