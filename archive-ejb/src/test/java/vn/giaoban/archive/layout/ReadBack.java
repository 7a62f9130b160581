package vn.giaoban.archive.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A .docx file opened again, asked the way a reader sees it. */
final class ReadBack {
    final byte[] file;
    final XWPFDocument document;

    ReadBack(byte[] file) {
        this.file = file;
        try {
            this.document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadBack of(OfficePaper notice) {
        return new ReadBack(new OfficePaperWriter().write(notice, Notices.RULES_2018));
    }

    /** The lines of a block, with ordinary blanks. */
    static List<String> lines(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(ReadBack::plain).toList();
    }

    static String plain(XWPFParagraph paragraph) {
        return paragraph.getText().replace('\u00A0', ' ');
    }

    XWPFTableCell cell(int table, int column) {
        return table(table).getRow(0).getCell(column);
    }

    XWPFTable table(int index) {
        return document.getTables().get(index);
    }

    /** The lines between heading and signature. */
    List<String> bodyLines() {
        return document.getParagraphs().stream().map(ReadBack::plain).toList();
    }

    XWPFParagraph bodyLine(String start) {
        return document.getParagraphs().stream()
                .filter(paragraph -> plain(paragraph).startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line begins with " + start));
    }

    /** Every piece of text in the file, in blocks, body and tables alike. */
    List<XWPFRun> runs() {
        List<XWPFParagraph> paragraphs = new ArrayList<>(document.getParagraphs());
        document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .forEach(cell -> paragraphs.addAll(cell.getParagraphs()));
        document.getHeaderList().forEach(header -> paragraphs.addAll(header.getParagraphs()));
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !run.text().isEmpty())
                .toList();
    }

    XWPFRun run(String text) {
        return runs().stream()
                .filter(run -> run.text().replace('\u00A0', ' ').equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing reads " + text));
    }

    String part(String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            return Stream.iterate(next(zip), entry -> entry != null, entry -> next(zip))
                    .filter(entry -> entry.getName().equals(name))
                    .findFirst()
                    .map(entry -> content(zip))
                    .orElseThrow(() -> new AssertionError("No part " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZipEntry next(ZipInputStream zip) {
        try {
            return zip.getNextEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(ZipInputStream zip) {
        try {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
