package vn.giaoban.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import vn.giaoban.reader.legacy.LegacyText;

/**
 * Text without a format. Vietnamese text files come in UTF-8, in UTF-16 with a mark in front ("Unicode" of Windows'
 * editor), or in windows-1258, whose tone marks are letters of their own.
 *
 * <p>Text typed for a legacy font (TCVN3, VNI, VPS, VISCII) is in Western letters; the soft hyphen, which is the letter ư of TCVN3, is
 * therefore kept.
 */
final class PlainText {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");
    // Neither a database nor XML takes them; the tabulator and the line end stay.
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");
    private static final Pattern TRAILING_BLANKS = Pattern.compile("[ \\t]++(?=\\n|$)");
    private static final Pattern LEADING_TABS = Pattern.compile("(?m)^\\t++");
    // Word puts tabulators between the number of an item and its text.
    private static final Pattern ITEM_TABS = Pattern.compile("(?m)^((?:\\d{1,3}[.)]|\\p{L}[.)]|[-+•*]) ?)\\t++");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /** The encoding the bytes show; a file in UTF-8 is recognised by its beginning, so give it whole or by a large part. */
    static Charset encodingOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1258;
    }

    /** Text has no control characters but those of lines and pages; an empty file is no text. */
    static boolean isLikely(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return bytes.length > 0;
    }

    /** Decodes; the marks of windows-1258 are joined to their letters, unless the bytes are those of a legacy font. */
    static String decode(byte[] bytes) {
        Charset encoding = encodingOf(bytes);
        if (encoding.equals(WINDOWS_1258)) {
            String western = LegacyText.western(bytes);
            if (LegacyText.isTypedInAnOldFont(western)) {
                return western;
            }
        }
        return decode(bytes, encoding);
    }

    /** Decodes a page: what its bytes show, or else what the page says of itself. */
    static String decodeHtml(byte[] bytes) throws IOException {
        Charset shown = encodingOf(bytes);
        if (!shown.equals(WINDOWS_1258)) {
            return decode(bytes, shown);
        }
        Charset said = new HtmlEncodingDetector().detect(new ByteArrayInputStream(bytes), new Metadata());
        return decode(bytes, said == null || said.equals(StandardCharsets.UTF_8) ? shown : said);
    }

    private static String decode(byte[] bytes, Charset encoding) {
        String text = new String(bytes, encoding);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return encoding.equals(WINDOWS_1258) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    /** One kind of line end, at most one empty line in a row, no indents, no blanks at line ends, no control characters. */
    static String tidy(CharSequence text) {
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        String clean = CONTROLS.matcher(lines).replaceAll("");
        String trimmed = TRAILING_BLANKS.matcher(clean).replaceAll("");
        String unindented = LEADING_TABS.matcher(trimmed).replaceAll("");
        String items = ITEM_TABS.matcher(unindented).replaceAll("$1");
        return EMPTY_LINES.matcher(items).replaceAll("\n\n").strip();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** A letter cut off at the end does not count: only the beginning of a long file may be here. */
    private static boolean isUtf8(byte[] bytes) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), false)
                .isError();
    }
}
