package vn.giaoban.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.SAXException;

/**
 * Reads the text of office documents. What a file is, is told by its content; files inside files are not opened. The letters
 * of a picture are recognised only where that is asked for.
 */
public final class Extractor {
    private static final String HTML = "text/html";
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/msword";
    private static final String WORD_XML = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String RICH = "application/rtf";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PROTECTED = "application/x-tika-ooxml-protected";
    private static final int HEAD = 1 << 18;
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    private final Detector detector = new DefaultDetector();
    private final Map<String, Parser> parsers = new HashMap<>();

    public Extractor() {
        Parser ooxml = new OOXMLParser();
        parsers.put(WORD_XML, ooxml);
        parsers.put(SHEET, ooxml);
        parsers.put("application/vnd.openxmlformats-officedocument.presentationml.presentation", ooxml);
        Parser ole = new OfficeParser();
        parsers.put(WORD, ole);
        // An encrypted .docx or .xlsx is such a container; the parser says that a password is missing.
        parsers.put(PROTECTED, ole);
        parsers.put(RICH, new RTFParser());
        parsers.put("application/vnd.oasis.opendocument.text", new OpenDocumentParser());
        parsers.put(PDF, new PDFParser());
    }

    /**
     * Reads one file.
     *
     * @param fileName only distinguishes HTML from plain text
     * @param characters how many characters to read at most
     * @throws IOException if the file is not there
     */
    public Extraction extract(Path file, String fileName, int characters) throws IOException {
        return answer(new Request(characters, file, fileName, 0, null, false));
    }

    /** Reads a file, or recognises the letters of one page of it. */
    Extraction answer(Request request) throws IOException {
        Path file = request.file();
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String type = "application/octet-stream";
        try {
            type = typeOf(file, request.fileName());
            if (request.rows()) {
                return rows(request, type);
            }
            return request.page() == 0 ? read(file, type, request.characters()) : recognise(request, type);
        } catch (EncryptedDocumentException e) {
            return Extraction.without(Outcome.ENCRYPTED, type);
        } catch (TikaException | IOException | SAXException | RuntimeException | StackOverflowError | LinkageError e) {
            demandMemory(e);
            return Extraction.without(Outcome.UNREADABLE, type);
        }
    }

    private static Extraction rows(Request request, String type) throws IOException, SAXException, TikaException {
        return switch (type) {
            case SHEET -> SheetRows.read(request.file(), type, request.characters());
            case PROTECTED -> Extraction.without(Outcome.ENCRYPTED, type);
            default -> Extraction.without(Outcome.UNREADABLE, type);
        };
    }

    private static Extraction recognise(Request request, String type) throws IOException {
        Pictures.Page page = type.equals(PDF)
                ? Pictures.ofPdf(request.file(), request.page())
                : Pictures.ofImage(request.file(), request.page());
        Tesseract.Recognised read = Tesseract.read(page.picture(), request.tesseract());
        return Extraction.recognised(type, read, page.all(), request.characters());
    }

    /** A parser may wrap the lack of memory in an exception of its own, yet this worker must not go on after it. */
    private static void demandMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError lack) {
                throw lack;
            }
        }
    }

    private String typeOf(Path file, String fileName) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            MediaType type = detector.detect(in, new Metadata()).getBaseType();
            if (type.toString().equals(HTML) || type.toString().equals("application/xhtml+xml")) {
                return HTML;
            }
            boolean text = TYPES.isInstanceOf(type, MediaType.TEXT_PLAIN)
                    // Many letters beyond ASCII make the detector doubt that it is text.
                    || (type.equals(MediaType.OCTET_STREAM) && PlainText.isLikely(beginning(file, 0)));
            if (!text || parsers.containsKey(type.toString())) {
                return type.toString();
            }
            String name = fileName.toLowerCase(Locale.ROOT);
            return name.endsWith(".html") || name.endsWith(".htm") ? HTML : MediaType.TEXT_PLAIN.toString();
        }
    }

    private Extraction read(Path file, String type, int characters) throws IOException, SAXException, TikaException {
        if (type.equals(PDF)) {
            return PdfText.read(file, parsers.get(PDF), characters);
        }
        if (type.equals(WORD)) {
            Optional<String> marked = WordBinary.read(file, characters);
            if (marked.isPresent()) {
                return cut(type, marked.get(), characters);
            }
        }
        if (parsers.containsKey(type)) {
            Optional<Path> marked = marked(file, type);
            try {
                // The headers of a sheet are codes for the printer; those of a letter may bear a stamp.
                var context = Parsing.context(!type.equals(SHEET));
                PageCollector pages = Parsing.parse(marked.orElse(file), parsers.get(type), context, characters);
                return Extraction.of(type, pages.pages(), pages.isFull());
            } finally {
                if (marked.isPresent()) {
                    Files.deleteIfExists(marked.get());
                }
            }
        }
        if (Pictures.TYPES.contains(type)) {
            return Extraction.without(Pictures.isSound(file) ? Outcome.NO_TEXT_LAYER : Outcome.UNREADABLE, type);
        }
        return switch (type) {
            case HTML -> readHtml(file, characters);
            case "text/plain" -> readPlain(beginning(file, characters), characters);
            default -> Extraction.without(Outcome.UNREADABLE, type);
        };
    }

    private static Extraction readPlain(byte[] bytes, int characters) {
        return cut("text/plain", PlainText.decode(bytes), characters);
    }

    private static Extraction cut(String type, String text, int characters) {
        boolean cutShort = text.length() > characters;
        return Extraction.of(type, List.of(cutShort ? text.substring(0, characters) : text), cutShort);
    }

    /** A copy in which the fonts are marked; empty where none of them is old, or where the file is of another type. */
    private static Optional<Path> marked(Path file, String type) throws IOException {
        return switch (type) {
            case WORD_XML -> WordXml.marked(file);
            case RICH -> RichText.marked(file);
            default -> Optional.empty();
        };
    }

    private static Extraction readHtml(Path file, int characters) throws IOException, SAXException {
        byte[] bytes = beginning(file, characters);
        PageCollector pages = Parsing.parseHtml(PlainText.decodeHtml(bytes), characters);
        return Extraction.of(HTML, pages.pages(), pages.isFull() || Files.size(file) > bytes.length);
    }

    /** As many bytes as the wanted characters may take, and some more for a page's head and so that a cut is noticed. */
    private static byte[] beginning(Path file, int characters) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, HEAD + characters * 4L));
        }
    }
}
