package vn.giaoban.archive.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table as a .docx file on A4; the heads of the columns repeat on every page and no row is broken over two. */
public final class WordTable {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final int SIZE_OF_TITLE = 14;

    /** A4 and its margins of 20 mm, in twentieths of a point. */
    private static final int SHORT_SIDE = 11_906;

    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_134;

    private final XWPFDocument document = new XWPFDocument();
    private final Table table;

    private WordTable(Table table) {
        this.table = table;
    }

    /** The file, kept in memory. */
    public static byte[] of(Table table) {
        return new WordTable(table).written();
    }

    private byte[] written() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (document) {
            paper();
            XWPFRun title = line(ParagraphAlignment.CENTER, table.title());
            title.setBold(true);
            title.setFontSize(SIZE_OF_TITLE);
            table.above().forEach(line -> line(ParagraphAlignment.LEFT, line));
            rows();
            table.below().forEach(line -> line(ParagraphAlignment.LEFT, line));
            document.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file kept in memory could not be written", e);
        }
        return file.toByteArray();
    }

    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(table.wide() ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(table.wide() ? SHORT_SIDE : LONG_SIDE));
        if (table.wide()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private XWPFRun line(ParagraphAlignment alignment, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        return write(paragraph, text);
    }

    private void rows() {
        XWPFTable grid =
                document.createTable(table.rows().size() + 1, table.columns().size());
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        int[] widths = widths();
        // Without a grid word processors guess the widths.
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        for (int width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        row(head, table.columns().stream().map(Table.Column::name).toList(), widths, true);
        for (int i = 0; i < table.rows().size(); i++) {
            row(
                    grid.getRow(i + 1),
                    table.rows().get(i).stream().map(Table::text).toList(),
                    widths,
                    false);
        }
    }

    private static void row(XWPFTableRow row, List<String> cells, int[] widths, boolean head) {
        row.setCantSplitRow(true);
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(Integer.toString(widths[column]));
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setSpacingAfter(0);
            paragraph.setAlignment(head ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            write(paragraph, cells.get(column)).setBold(head);
        }
    }

    private int[] widths() {
        int all = table.columns().stream().mapToInt(Table.Column::share).sum();
        int paper = (table.wide() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
        return table.columns().stream()
                .mapToInt(column -> paper * column.share() / all)
                .toArray();
    }

    private static XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(SIZE);
        run.setText(Table.clean(text));
        return run;
    }
}
