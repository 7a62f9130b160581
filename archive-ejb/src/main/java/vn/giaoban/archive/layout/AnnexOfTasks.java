package vn.giaoban.archive.layout;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The annex "Phụ lục phân công nhiệm vụ": one row for each task; the head is repeated and no row is broken. */
final class AnnexOfTasks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final int CELL_MARGIN_MM = 1;

    /** Widths in parts of the printed width. */
    private static final int[] SHARES = {9, 46, 25, 26, 23, 24, 12};

    private static final String[] COLUMNS = {
        "TT",
        "Nội dung nhiệm vụ",
        "Cơ quan chủ" + CleanText.NBSP + "trì",
        "Cơ quan phối hợp",
        "Thời hạn hoàn thành",
        "Sản phẩm" + CleanText.NBSP + "/ Chế độ báo cáo",
        "Ghi chú"
    };

    private final Sheet sheet;

    AnnexOfTasks(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(NoticeOfConclusion notice) {
        sheet.beginAnnex();
        writeHead(notice);
        List<NoticeOfConclusion.AssignedTask> tasks = notice.annex().tasks();
        XWPFTable table = sheet.document().createTable(tasks.size() + 1, COLUMNS.length);
        int side = Measure.twips(CELL_MARGIN_MM);
        table.setCellMargins(side / 2, side, side / 2, side);
        SideBySide.fixWidths(table, widths());
        writeColumns(table.getRow(0));
        for (int i = 0; i < tasks.size(); i++) {
            writeRow(table.getRow(i + 1), i + 1, tasks.get(i));
        }
    }

    private void writeHead(NoticeOfConclusion notice) {
        LayoutRules.Sizes sizes = sheet.rules().sizes();
        sheet.letters(sizes.kind()).bold().write(sheet.centred(0, 0), "PHỤ LỤC");
        sheet.letters(sizes.subject()).bold().write(sheet.centred(0, 0), "phân công nhiệm vụ");
        sheet.writeBalanced(sheet.letters(sizes.subject()).italic(), sheet.centred(0, 0), reference(notice));
        sheet.letters(sizes.subject()).write(sheet.centred(0, 12), sheet.rules().titleDashes());
    }

    private static String reference(NoticeOfConclusion notice) {
        String day = notice.issuedOn() == null
                ? CleanText.NBSP.repeat(4) + "/" + CleanText.NBSP.repeat(4) + "/" + CleanText.NBSP.repeat(6)
                : DAY.format(notice.issuedOn());
        String by = CleanText.line(notice.annex().issuedBy());
        String phrase = "(Kèm theo " + capitalised(CleanText.line(notice.kind())) + " " + Heading.numberInText(notice)
                + ", ngày" + CleanText.NBSP + day + (by.isEmpty() ? "" : " của " + by) + ")";
        return notice.style().spelling().spell(phrase);
    }

    private static String capitalised(String kind) {
        return kind.substring(0, 1).toUpperCase(CleanText.VIETNAMESE)
                + kind.substring(1).toLowerCase(CleanText.VIETNAMESE);
    }

    private void writeColumns(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            letters().bold().write(paragraph(cell, ParagraphAlignment.CENTER), COLUMNS[i]);
        }
    }

    private void writeRow(XWPFTableRow row, int ordinal, NoticeOfConclusion.AssignedTask task) {
        row.setCantSplitRow(true);
        String[] texts = {
            Integer.toString(ordinal),
            task.content(),
            task.lead(),
            task.coordinating(),
            task.due(),
            task.product(),
            task.note()
        };
        for (int i = 0; i < texts.length; i++) {
            ParagraphAlignment alignment = i == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            letters().write(paragraph(row.getCell(i), alignment), CleanText.line(texts[i]));
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

    private int[] widths() {
        int parts = 0;
        for (int share : SHARES) {
            parts += share;
        }
        int[] widths = new int[SHARES.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = sheet.textWidth() * SHARES[i] / parts;
        }
        return widths;
    }
}
