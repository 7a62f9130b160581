package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Files that bear a mark of secrecy, wherever an office may have put its stamp. */
final class MarkedFiles {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private MarkedFiles() {}

    /** The places of a mark in a Word file. */
    static Map<String, byte[]> word(String mark) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("dong-rieng.docx", HostileFiles.word(document(line("Kính gửi") + line(mark) + line("Nội dung"), "")));
        files.put(
                "bang.docx",
                HostileFiles.word(document(
                        "<w:tbl><w:tr><w:tc>" + line("HUYỆN ỦY ĐỊNH HÓA") + "</w:tc><w:tc>" + line(mark)
                                + "</w:tc></w:tr></w:tbl>" + line("Nội dung"),
                        "")));
        files.put(
                "dau-trang.docx",
                HostileFiles.word(
                        document(line("Nội dung"), "<w:headerReference w:type=\"default\" r:id=\"h1\"/>"),
                        "word/_rels/document.xml.rels",
                        relations("h1", "header"),
                        "word/header1.xml",
                        "<w:hdr " + NAMES + ">" + line(mark) + "</w:hdr>"));
        files.put(
                "chan-trang.docx",
                HostileFiles.word(
                        document(line("Nội dung"), "<w:footerReference w:type=\"default\" r:id=\"f1\"/>"),
                        "word/_rels/document.xml.rels",
                        relations("f1", "footer"),
                        "word/footer1.xml",
                        "<w:ftr " + NAMES + ">" + line(mark) + "</w:ftr>"));
        files.put(
                "khung.docx",
                HostileFiles.word(document(
                        "<w:p><w:r><w:t>Kính gửi</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                                + line(mark) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                                + line("Nội dung"),
                        "")));
        return files;
    }

    private static String document(String blocks, String section) {
        return "<w:document " + NAMES + "><w:body>" + blocks + "<w:sectPr>" + section
                + "</w:sectPr></w:body></w:document>";
    }

    private static String line(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String relations(String id, String kind) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + kind + "1.xml\"/></Relationships>";
    }

    /** A PDF of these pages, one line each, whose font says what its letters mean. */
    static byte[] pdf(List<String> pages) {
        List<Integer> letters = new ArrayList<>();
        new TreeSet<>(String.join("", pages).chars().boxed().toList()).forEach(letters::add);
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(5 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 4 0 R>>");
        objects.add(stream(meanings(letters)));
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + (6 + 2 * i) + " 0 R>>");
            StringBuilder codes = new StringBuilder();
            pages.get(i).chars().forEach(letter -> codes.append(String.format("%02X", letters.indexOf(letter) + 1)));
            objects.add(stream("BT /F1 14 Tf 72 700 Td <" + codes + "> Tj ET"));
        }
        return written(objects);
    }

    private static String meanings(List<Integer> letters) {
        StringBuilder map =
                new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def"
                        + " 1 begincodespacerange <00> <FF> endcodespacerange " + letters.size() + " beginbfchar ");
        for (int i = 0; i < letters.size(); i++) {
            String meaning =
                    HexFormat.of().formatHex(Character.toString(letters.get(i)).getBytes(UTF_16BE));
            map.append(String.format("<%02X> <%s> ", i + 1, meaning));
        }
        return map + "endbfchar endcmap end end";
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static byte[] written(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int size = objects.size() + 1;
        int at = pdf.length();
        pdf.append("xref\n0 ").append(size).append('\n').append(places);
        pdf.append("trailer<</Size ")
                .append(size)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(at)
                .append("\n%%EOF");
        return pdf.toString().getBytes(US_ASCII);
    }
}
