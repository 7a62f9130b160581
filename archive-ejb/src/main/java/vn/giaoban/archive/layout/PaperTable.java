package vn.giaoban.archive.layout;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table of a paper: its rows are counted, its head is repeated on every page and no row is broken. */
final class PaperTable {
    private static final int CELL_MARGIN_MM = 1;

    /** The ordinals are as wide in all tables. */
    private static final int ORDINAL_MM = 9;

    private final Sheet sheet;

    PaperTable(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(PaperWords.Rows rows) {
        XWPFTable table = sheet.document()
                .createTable(rows.cells().size() + 1, rows.heads().size());
        int side = Measure.twips(CELL_MARGIN_MM);
        table.setCellMargins(side / 2, side, side / 2, side);
        SideBySide.fixWidths(table, widths(rows.shares()));
        writeHead(table.getRow(0), rows.heads());
        for (int i = 0; i < rows.cells().size(); i++) {
            writeRow(table.getRow(i + 1), rows.cells().get(i));
        }
    }

    private void writeHead(XWPFTableRow row, List<String> heads) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < heads.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            letters().bold().write(paragraph(cell, ParagraphAlignment.CENTER), heads.get(i));
        }
    }

    private void writeRow(XWPFTableRow row, List<String> cells) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            ParagraphAlignment alignment = i == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            letters().write(paragraph(row.getCell(i), alignment), cells.get(i));
        }
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private Letters letters() {
        return sheet.letters(sheet.rules().sizes().table());
    }

    private int[] widths(List<Integer> shares) {
        int ordinals = Measure.twips(ORDINAL_MM);
        int rest = sheet.textWidth() - ordinals;
        int parts = shares.stream().mapToInt(Integer::intValue).sum();
        return IntStream.concat(IntStream.of(ordinals), shares.stream().mapToInt(share -> rest * share / parts))
                .toArray();
    }
}
