package vn.giaoban.reader;

import static vn.giaoban.reader.WordFonts.value;
import static vn.giaoban.reader.WordFonts.w;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.giaoban.reader.legacy.Lettering;

/** Copies a story of a .docx (the text, a header, the notes) and marks each run with what its font means. */
final class WordStory {

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private final WordFonts fonts;
    private final Deque<String> path = new ArrayDeque<>();

    /** Texts may stand in boxes within texts, so that paragraphs and runs stand within each other. */
    private final Deque<String> paragraphStyles = new ArrayDeque<>();

    private final Deque<Run> runs = new ArrayDeque<>();

    /** What a run says of itself. */
    private static final class Run {
        private WordFonts.Named fonts = WordFonts.Named.NONE;
        private String style;
    }

    WordStory(WordFonts fonts) {
        this.fonts = fonts;
    }

    void copy(InputStream in, OutputStream out) throws XMLStreamException {
        XMLEventReader events = WordFonts.xml().createXMLEventReader(in);
        XMLEventWriter copy =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                begin(event.asStartElement(), copy);
            } else if (event.isEndElement()) {
                end(event.asEndElement(), copy);
            } else if (event.isCharacters() && !runs.isEmpty() && "t".equals(path.peek())) {
                text(event.asCharacters().getData(), lettering(), copy);
            } else {
                copy.add(event);
            }
        }
        copy.flush();
        events.close();
    }

    private void begin(StartElement element, XMLEventWriter copy) throws XMLStreamException {
        String name = element.getName().getLocalPart();
        boolean ofWord = element.getName().getNamespaceURI().equals(WordFonts.W);
        if (ofWord) {
            understand(name, element);
        }
        path.push(ofWord ? name : ":" + name);
        if (!isSubstituted(name)) {
            copy.add(element);
        } else if (name.equals("sym")) {
            substitute(symbol(element), Lettering.ofFont(value(element, w("font"))), copy);
        } else {
            substitute("\u00AD", lettering(), copy);
        }
    }

    private void understand(String name, StartElement element) {
        switch (name) {
            case "p" -> paragraphStyles.push("");
            case "r" -> runs.push(new Run());
            case "pStyle" -> {
                if (!paragraphStyles.isEmpty()) {
                    paragraphStyles.pop();
                    paragraphStyles.push(String.valueOf(value(element, w("val"))));
                }
            }
            case "rStyle" -> {
                if (describesRun()) {
                    runs.element().style = value(element, w("val"));
                }
            }
            case "rFonts" -> {
                if (describesRun()) {
                    runs.element().fonts = fonts.named(element);
                }
            }
            default -> {
                // The rest of how a text looks.
            }
        }
    }

    /** Directly in the properties of a run; those of a paragraph's mark, and former ones, are of no account. */
    private boolean describesRun() {
        List<String> nearest = path.stream().limit(2).toList();
        return !runs.isEmpty() && nearest.equals(List.of("rPr", "r"));
    }

    private void end(EndElement element, XMLEventWriter copy) throws XMLStreamException {
        String name = element.getName().getLocalPart();
        boolean ofWord = element.getName().getNamespaceURI().equals(WordFonts.W);
        if (!isSubstituted(name)) {
            copy.add(element);
        }
        path.pop();
        if (ofWord && name.equals("p")) {
            paragraphStyles.pop();
        } else if (ofWord && name.equals("r")) {
            runs.pop();
        }
    }

    /** The letter ư of a font of TCVN3 is Word's soft hyphen; a symbol is a letter if its font has letters. */
    private boolean isSubstituted(String name) {
        return !runs.isEmpty() && (name.equals("softHyphen") || name.equals("sym")) && path.size() > 1;
    }

    private static String symbol(StartElement element) {
        String number = value(element, w("char"));
        return number == null || !number.matches("[0-9A-Fa-f]{1,4}")
                ? ""
                : Character.toString(Integer.parseInt(number, 16));
    }

    private void substitute(String letter, Lettering lettering, XMLEventWriter copy) throws XMLStreamException {
        copy.add(EVENTS.createStartElement("w", WordFonts.W, "t"));
        if (lettering.isOld() && letter.length() == 1 && letter.charAt(0) >= ' ') {
            text(letter, lettering, copy);
        }
        copy.add(EVENTS.createEndElement("w", WordFonts.W, "t"));
    }

    private void text(String text, Lettering lettering, XMLEventWriter copy) throws XMLStreamException {
        copy.add(EVENTS.createCharacters(lettering.mark() + Lettering.unmarked(text)));
    }

    private Lettering lettering() {
        Run run = runs.element();
        String style = paragraphStyles.isEmpty() ? "" : paragraphStyles.element();
        return fonts.of(run.fonts, run.style, style.isEmpty() ? null : style);
    }
}
