package vn.giaoban.web.download;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.document.FileContent;

/**
 * A file that somebody saves. It is never shown in the place of our own pages, because it may hold scripts (OWASP ASVS 5.0,
 * 3.2.1 and 5.4.1): always an attachment, in a sandbox, under a type that we name and no browser guesses. Its bytes pass
 * through in blocks, however large it is; whoever sends it closes it.
 *
 * @param name as its owner called it
 * @param type media type as it was found out when the file came in
 * @param size in bytes
 */
public record Attachment(String name, String type, long size, InputStream content) {

    /** A Word file. */
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** A PDF file. */
    public static final String PDF = "application/pdf";

    /** An Excel file. */
    public static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** An iCalendar file. */
    public static final String CALENDAR = "text/calendar";

    /** Types of an office, none of which a browser runs; every other file goes out as mere bytes. */
    private static final Set<String> NAMED_TYPES = Set.of(
            PDF,
            "text/plain",
            WORD,
            EXCEL,
            CALENDAR,
            "application/vnd.oasis.opendocument.text",
            "application/msword",
            "application/rtf");

    private static final String BYTES = "application/octet-stream";

    /** The characters of RFC 8187 that stand for themselves in a name. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private static final int LARGEST_ASCII = 0x7E;

    /** A file of a document. */
    public static Attachment of(FileContent file) {
        return new Attachment(
                file.file().name(), file.file().type(), file.file().size(), file.content());
    }

    /** A Word file that the house has just written. */
    public static Attachment ofWord(String name, byte[] file) {
        return new Attachment(name, WORD, file.length, new ByteArrayInputStream(file));
    }

    /** A PDF file that the house has just made. */
    public static Attachment ofPdf(String name, byte[] file) {
        return new Attachment(name, PDF, file.length, new ByteArrayInputStream(file));
    }

    /** An Excel file that the house has just written. */
    public static Attachment ofExcel(String name, byte[] file) {
        return new Attachment(name, EXCEL, file.length, new ByteArrayInputStream(file));
    }

    /** An iCalendar file that the house has just written. */
    public static Attachment ofCalendar(String name, byte[] file) {
        return new Attachment(name, CALENDAR, file.length, new ByteArrayInputStream(file));
    }

    /** Says of an answer, whose size is not known yet, that it is a file to be saved; what follows is written into it. */
    public static void announce(HttpServletResponse response, String name) {
        Attachment nothing = new Attachment(name, BYTES, 0, InputStream.nullInputStream());
        nothing.headers().forEach(response::setHeader);
        response.setContentType(BYTES);
    }

    /** Sends the file as the answer of a page. */
    public void send(HttpServletResponse response) throws IOException {
        try (content) {
            headers().forEach(response::setHeader);
            response.setContentType(sentType());
            response.setContentLengthLong(size);
            content.transferTo(response.getOutputStream());
        }
    }

    /** The file as the answer of the REST interface, which closes it once it is sent. */
    public Response response() {
        Response.ResponseBuilder response = Response.ok(content, sentType()).header("Content-Length", size);
        headers().forEach(response::header);
        return response.build();
    }

    private String sentType() {
        return NAMED_TYPES.contains(type) ? type : BYTES;
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Disposition", disposition());
        headers.put("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    /** The name twice (RFC 6266): unmarked for what knows no better, and as it is written. */
    private String disposition() {
        // Signs that turn the direction of writing let "gnp.exe" look like "exe.png".
        String visible = name.replaceAll("[\\p{Cf}\\p{Cntrl}]", "");
        return "attachment; filename=\"" + unmarked(visible) + "\"; filename*=UTF-8''" + encoded(visible);
    }

    private static String unmarked(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^ !#$&'()+,\\-.0-9;=@A-Z\\[\\]^_`a-z{}~]", "_");
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xFF);
            boolean plain = sign <= LARGEST_ASCII && (Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0);
            encoded.append(plain ? String.valueOf(sign) : String.format("%%%02X", octet & 0xFF));
        }
        return encoded.toString();
    }
}
