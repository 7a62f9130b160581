package vn.giaoban.reader;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.tika.exception.TikaException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of a workbook as a list: row by row, cell by cell, an empty row in its place. A day is written
 * year-month-day however the sheet shows it, a number with all its digits, of a formula what it came to.
 */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {
    /** Stands between the cells of a row. */
    static final char BETWEEN_CELLS = '\u001F';

    private static final Pattern DAYS_FROM_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](?:1|true|on)[\"']");

    private final List<String> rows = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private int column;
    private int left;

    private SheetRows(int characters) {
        left = characters;
    }

    /** There is more than is wanted; a handler of POI may throw nothing that is checked. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("The sheet is longer than wanted", null, false, false);
        }
    }

    /**
     * Reads a workbook.
     *
     * @param characters how many at most; every cell and every row counts as one too
     * @return a page for each row
     */
    static Extraction read(Path file, String type, int characters) throws IOException, SAXException, TikaException {
        var sheet = new SheetRows(characters);
        Outcome outcome = Outcome.READ;
        try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            sheet.read(book);
        } catch (Enough e) {
            outcome = Outcome.CUT_SHORT;
        } catch (OpenXML4JException | ParserConfigurationException e) {
            throw new TikaException("No workbook", e);
        }
        List<String> typed = Collections.nCopies(sheet.rows.size(), "");
        return new Extraction(outcome, type, sheet.rows, typed, sheet.rows.size(), Extraction.READ_NOT_SEEN);
    }

    private void read(OPCPackage book)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        var reader = new XSSFReader(book);
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            return;
        }
        try (InputStream first = sheets.next()) {
            XMLReader xml = XMLHelper.newXMLReader();
            var strings = new ReadOnlySharedStringsTable(book);
            var values = new Values(countsFrom1904(reader));
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, this, values, false));
            xml.parse(new InputSource(first));
        }
    }

    /** Workbooks of older Macintoshes count their days from another one. */
    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream book = reader.getWorkbookData()) {
            String head = new String(book.readNBytes(1 << 16), StandardCharsets.UTF_8);
            return DAYS_FROM_1904.matcher(head).find();
        }
    }

    @Override
    public void startRow(int number) {
        while (rows.size() < number) {
            spend(1);
            rows.add("");
        }
        column = 0;
        row.setLength(0);
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int at = reference == null ? column : new CellReference(reference).getCol();
        for (; column < at; column++) {
            spend(1);
            row.append(BETWEEN_CELLS);
        }
        String text = value == null ? "" : value.replace(BETWEEN_CELLS, ' ');
        spend(text.length());
        row.append(text);
    }

    @Override
    public void endRow(int number) {
        spend(1);
        rows.add(row.toString());
    }

    private void spend(int characters) {
        if (characters > left) {
            throw new Enough();
        }
        left -= characters;
    }

    /** Writes a number as a list means it, not as the sheet shows it. */
    private static final class Values extends DataFormatter {
        private final boolean from1904;

        Values(boolean from1904) {
            this.from1904 = from1904;
        }

        @Override
        public String formatRawCellContents(double value, int index, String format) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
