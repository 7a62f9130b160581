package vn.giaoban.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Runs a parser over a file and stops it when there is enough text. */
final class Parsing {
    private Parsing() {}

    /** What every parser is told: open no file inside the file, read Office files as a stream and not as a tree. */
    static ParseContext context(boolean headersAndFooters) {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(headersAndFooters);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    static PageCollector parse(Path file, Parser parser, ParseContext context, int characters)
            throws IOException, SAXException, TikaException {
        var pages = new PageCollector(characters);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser.parse(in, pages, new Metadata(), context);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            // The collector stops the parser by an exception, which the parser may have wrapped.
            if (!pages.isFull()) {
                throw e;
            }
        }
        return pages;
    }

    static PageCollector parseHtml(String html, int characters) throws SAXException {
        var pages = new PageCollector(characters);
        try {
            new JSoupParser().parseString(html, pages, new Metadata(), context(false));
        } catch (SAXException | RuntimeException e) {
            if (!pages.isFull()) {
                throw e;
            }
        }
        return pages;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Never opened, see above.
        }
    }
}
