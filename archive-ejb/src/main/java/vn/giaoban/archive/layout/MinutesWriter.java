package vn.giaoban.archive.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Sets the record of a hand-over on the paper of the rules, as a .docx file to be filled in and signed by both parties. */
public final class MinutesWriter {

    private static final int RIGHT_PERCENT = 53;
    private static final int HALF_PERCENT = 50;
    private static final int BESIDE_TITLE_PT = 6;
    private static final int CELL_MARGIN_MM = 1;
    private static final int[] SHARES = {8, 20, 58, 22, 18, 14};
    private static final String[] COLUMNS = {
        "STT", "Mã hồ sơ", "Tiêu đề hồ sơ", "Thời hạn lưu trữ", "Số văn bản", "Số tờ"
    };
    private static final String DOTS = "…".repeat(18);

    private final Sheet sheet;
    private final LayoutRules.Sizes sizes;

    private MinutesWriter(LayoutRules rules) {
        sheet = new Sheet(rules);
        sizes = rules.sizes();
    }

    /** The record as a file. */
    public static byte[] write(MinutesOfHandOver minutes, LayoutRules rules) {
        MinutesWriter writer = new MinutesWriter(rules);
        try (XWPFDocument document = writer.sheet.document()) {
            writer.write(minutes);
            describe(document, minutes);
            return FrozenFile.of(document, false);
        } catch (IOException e) {
            throw new UncheckedIOException("A document kept in memory could not be written", e);
        }
    }

    /** The same record gives the same bytes, whenever it is asked for. */
    private static void describe(XWPFDocument document, MinutesOfHandOver minutes) {
        Optional<Date> moment = Optional.of(
                Date.from(minutes.plannedOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = document.getProperties().getCoreProperties();
        core.setTitle("Biên bản giao nhận hồ sơ, tài liệu");
        core.setCreator(CleanText.line(minutes.deliveredBy()));
        core.setCreated(moment);
        core.setModified(moment);
    }

    private void write(MinutesOfHandOver minutes) {
        writeHeading(minutes);
        sheet.letters(sizes.kind()).bold().write(sheet.centred(12, 0), "BIÊN BẢN");
        sheet.letters(sizes.subject()).bold().write(sheet.centred(0, 0), "giao nhận hồ sơ, tài liệu");
        sheet.letters(sizes.subject()).write(sheet.centred(0, 12), sheet.rules().titleDashes());
        say("Hôm nay, ngày …… tháng …… năm " + minutes.plannedOn().getYear() + ", tại " + DOTS + ", chúng tôi gồm:");
        writeParty("BÊN GIAO: ", minutes.deliveredBy());
        writeParty("BÊN NHẬN: ", minutes.receivedBy());
        say("Đã giao nhận " + minutes.dossiers().size() + " hồ sơ, "
                + minutes.dossiers().stream()
                        .mapToInt(MinutesOfHandOver.Line::documents)
                        .sum()
                + " văn bản, " + minutes.files() + " tệp điện tử, gồm:");
        writeDossiers(minutes.dossiers());
        say("Các tệp được kiểm tra theo giá trị SHA-256 ghi trong tệp sha256sums.txt kèm theo.")
                .setSpacingBefore(6 * Measure.TWIPS_PER_POINT);
        say("Tình trạng hồ sơ, tài liệu: " + DOTS + DOTS);
        say("Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản./.");
        writeSigners();
    }

    private void writeHeading(MinutesOfHandOver minutes) {
        int title = Measure.pointsInTwips(Heading.titleWidthPt(sheet.rules()) + 2 * BESIDE_TITLE_PT);
        SideBySide blocks = new SideBySide(sheet, Math.max(title, sheet.textWidth() * RIGHT_PERCENT / 100));
        CleanText.paragraphs(minutes.superior())
                .forEach(line -> blocks.writeLeft(sheet.letters(sizes.superior()), CleanText.capitals(line)));
        CleanText.paragraphs(minutes.issuer())
                .forEach(line -> blocks.writeLeft(sheet.letters(sizes.issuer()).bold(), CleanText.capitals(line)));
        sheet.letters(sizes.issuer()).write(blocks.left(), "*");
        int linePt = sizes.title() + 4;
        XWPFParagraph head = blocks.right();
        head.setSpacingBetween(linePt, LineSpacingRule.EXACT);
        sheet.letters(sizes.title()).bold().write(head, sheet.rules().title());
        DrawnLine.under(head, Heading.titleWidthPt(sheet.rules()), linePt + 1.5);
        head.setSpacingAfter(sizes.issuer() * Measure.TWIPS_PER_POINT);
        sheet.letters(sizes.placeAndDate())
                .italic()
                .write(
                        blocks.right(),
                        "……………, ngày …… tháng …… năm " + minutes.plannedOn().getYear());
    }

    private XWPFParagraph say(String text) {
        XWPFParagraph paragraph = sheet.running();
        sheet.letters(sizes.body()).write(paragraph, CleanText.line(text));
        return paragraph;
    }

    private void writeParty(String side, String name) {
        XWPFParagraph paragraph = sheet.running();
        sheet.letters(sizes.body()).bold().write(paragraph, side + CleanText.line(name));
        say("Đại diện: " + DOTS + " Chức vụ: " + DOTS);
    }

    private void writeDossiers(List<MinutesOfHandOver.Line> dossiers) {
        XWPFTable table = sheet.document().createTable(dossiers.size() + 1, COLUMNS.length);
        int side = Measure.twips(CELL_MARGIN_MM);
        table.setCellMargins(side / 2, side, side / 2, side);
        SideBySide.fixWidths(table, widths());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        writeRow(head, true, COLUMNS);
        for (int i = 0; i < dossiers.size(); i++) {
            MinutesOfHandOver.Line line = dossiers.get(i);
            writeRow(
                    table.getRow(i + 1),
                    false,
                    Integer.toString(i + 1),
                    line.code(),
                    line.title(),
                    line.kept(),
                    Integer.toString(line.documents()),
                    line.sheets() == null ? "" : line.sheets().toString());
        }
    }

    private void writeRow(XWPFTableRow row, boolean head, String... texts) {
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.length; i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
            paragraph.setAlignment(head || i == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            paragraph.setSpacingBefore(0);
            paragraph.setSpacingAfter(0);
            Letters letters = sheet.letters(sizes.table());
            (head ? letters.bold() : letters).write(paragraph, CleanText.line(texts[i]));
        }
    }

    private void writeSigners() {
        SideBySide blocks = new SideBySide(sheet, sheet.textWidth() * HALF_PERCENT / 100);
        sheet.letters(sizes.authority()).bold().write(blocks.left(), "ĐẠI DIỆN BÊN GIAO");
        sheet.letters(sizes.recipients()).italic().write(blocks.left(), "(Ký, ghi rõ họ tên)");
        sheet.letters(sizes.authority()).bold().write(blocks.right(), "ĐẠI DIỆN BÊN NHẬN");
        sheet.letters(sizes.recipients()).italic().write(blocks.right(), "(Ký, ghi rõ họ tên)");
    }

    private static int[] widths(int printed) {
        int parts = 0;
        for (int share : SHARES) {
            parts += share;
        }
        int[] widths = new int[SHARES.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = printed * SHARES[i] / parts;
        }
        return widths;
    }

    private int[] widths() {
        return widths(sheet.textWidth());
    }
}
