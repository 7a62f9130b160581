package vn.giaoban.archive.layout;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Two blocks beside each other on one page: a table of one row without borders that never breaks. */
final class SideBySide {
    private final int leftWidth;
    private final XWPFTableCell left;
    private final XWPFTableCell right;

    /** @param rightWidth in twips; the left block takes the rest of the printed width */
    SideBySide(Sheet sheet, int rightWidth) {
        leftWidth = sheet.textWidth() - rightWidth;
        XWPFTable table = sheet.document().createTable(1, 2);
        table.removeBorders();
        removeMargins(table);
        fixWidths(table, leftWidth, rightWidth);
        table.getRow(0).setCantSplitRow(true);
        left = table.getRow(0).getCell(0);
        right = table.getRow(0).getCell(1);
    }

    XWPFParagraph left() {
        return paragraph(left, ParagraphAlignment.CENTER);
    }

    /** Writes a name into the left block; a long one in lines of about the same length. */
    void writeLeft(Letters letters, String text) {
        XWPFParagraph paragraph = left();
        BalancedLines.narrow(paragraph, letters, text, leftWidth);
        letters.write(paragraph, text);
    }

    XWPFParagraph leftEdge() {
        return paragraph(left, ParagraphAlignment.LEFT);
    }

    XWPFParagraph right() {
        return paragraph(right, ParagraphAlignment.CENTER);
    }

    /** Fixed columns; without the grid word processors guess the widths. */
    static void fixWidths(XWPFTable table, int... widths) {
        int total = 0;
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        for (int column = 0; column < widths.length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
            total += widths[column];
            for (var row : table.getRows()) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(Integer.toString(widths[column]));
            }
        }
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(total);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setW(BigInteger.ZERO);
        indent.setType(STTblWidth.DXA);
    }

    // POI's own method leaves a margin of nothing to the word processor, which then takes 1.9 mm.
    private static void removeMargins(XWPFTable table) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setW(BigInteger.ZERO);
            side.setType(STTblWidth.DXA);
        }
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, ParagraphAlignment alignment) {
        XWPFParagraph first = cell.getParagraphArray(0);
        boolean unused = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
        XWPFParagraph paragraph = unused ? first : cell.addParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
