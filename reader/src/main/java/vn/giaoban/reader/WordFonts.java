package vn.giaoban.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.giaoban.reader.legacy.Lettering;

/**
 * Which font a run of a .docx is in: the one it names itself, or that of its style, of the style that one is based on, of its
 * paragraph's style, or of the document's defaults; a theme may stand for a name (ECMA-376, 17.3.2.26).
 */
final class WordFonts {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DEFAULTS = "";
    private static final int DEEPEST = 20;

    /**
     * The fonts that one place names, {@code null} where it is silent.
     *
     * @param plain of unmarked letters
     * @param high of the letters beyond them, which are the old ones
     */
    record Named(String plain, String high) {
        static final Named NONE = new Named(null, null);
    }

    private record Style(String basedOn, Named fonts) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> theme = new HashMap<>();
    private String paragraph;

    private WordFonts() {}

    static WordFonts of(ZipFile zip) throws IOException, XMLStreamException {
        var fonts = new WordFonts();
        for (ZipEntry part : zip.stream().toList()) {
            if (part.getName().matches("word/theme/theme\\d*\\.xml")) {
                fonts.look(zip, part, fonts::theme);
            }
        }
        ZipEntry written = zip.getEntry("word/styles.xml");
        if (written != null) {
            fonts.look(zip, written, fonts::styles);
        }
        return fonts;
    }

    /** A look through a part. */
    private interface Look {
        void through(XMLEventReader part) throws XMLStreamException;
    }

    private void look(ZipFile zip, ZipEntry part, Look look) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(part)) {
            XMLEventReader events = xml().createXMLEventReader(in);
            look.through(events);
            events.close();
        }
    }

    /** Nothing outside of the file is fetched, nothing is declared in it. */
    static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void theme(XMLEventReader part) throws XMLStreamException {
        String set = "";
        while (part.hasNext()) {
            XMLEvent event = part.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                switch (element.getName().getLocalPart()) {
                    case "majorFont" -> set = "major";
                    case "minorFont" -> set = "minor";
                    case "latin" -> theme.putIfAbsent(set, value(element, new QName("typeface")));
                    default -> {
                        // Colours and the like.
                    }
                }
            }
        }
    }

    private void styles(XMLEventReader part) throws XMLStreamException {
        String id = DEFAULTS;
        while (part.hasNext()) {
            XMLEvent event = part.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                switch (element.getName().getLocalPart()) {
                    case "style" -> id = begin(element);
                    case "basedOn" -> styles.put(id, new Style(value(element, w("val")), fontsOf(id)));
                    case "rFonts" -> styles.put(id, new Style(basedOn(id), named(element)));
                    default -> {
                        // The rest of how a style looks.
                    }
                }
            }
        }
    }

    private String begin(StartElement style) {
        String id = value(style, w("styleId"));
        String first = value(style, w("default"));
        if ("paragraph".equals(value(style, w("type")))
                && ("1".equals(first) || "true".equals(first) || "on".equals(first))) {
            paragraph = id;
        }
        return id == null ? "?" : id;
    }

    private Named fontsOf(String style) {
        return styles.containsKey(style) ? styles.get(style).fonts() : Named.NONE;
    }

    private String basedOn(String style) {
        return styles.containsKey(style) ? styles.get(style).basedOn() : null;
    }

    /** The fonts that an element names, by themselves or by the theme. */
    Named named(StartElement fonts) {
        return new Named(name(fonts, "asciiTheme", "ascii"), name(fonts, "hAnsiTheme", "hAnsi"));
    }

    private String name(StartElement fonts, String byTheme, String byName) {
        String themed = value(fonts, w(byTheme));
        String meant = themed == null ? null : theme.get(themed.startsWith("major") ? "major" : "minor");
        return meant == null ? value(fonts, w(byName)) : meant;
    }

    /** What a run is meant in. The nearest name counts, and of two that are equally near the one of the high letters. */
    Lettering of(Named run, String runStyle, String paragraphStyle) {
        List<Named> near = new ArrayList<>();
        near.add(run);
        follow(runStyle, near);
        follow(paragraphStyle == null ? paragraph : paragraphStyle, near);
        near.add(fontsOf(DEFAULTS));
        String plain = null;
        for (Named named : near) {
            if (named.high() != null) {
                return Lettering.ofFont(plain != null && Lettering.ofFont(plain).isOld() ? plain : named.high());
            }
            plain = plain == null ? named.plain() : plain;
        }
        return Lettering.ofFont(plain);
    }

    private void follow(String style, List<Named> near) {
        String now = style;
        for (int i = 0; i < DEEPEST && now != null; i++) {
            near.add(fontsOf(now));
            now = basedOn(now);
        }
    }

    static QName w(String name) {
        return new QName(W, name);
    }

    static String value(StartElement element, QName name) {
        Attribute attribute = element.getAttributeByName(name);
        return attribute == null ? null : attribute.getValue();
    }
}
