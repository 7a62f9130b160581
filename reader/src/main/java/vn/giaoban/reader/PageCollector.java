package vn.giaoban.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the text of a document by pages, up to a number of characters. What stands before the body (titles, metadata)
 * is no text of the document.
 */
final class PageCollector extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "table", "blockquote", "pre");
    private static final int NOT_NUMBERED = -1;

    private final Deque<Integer> lists = new ArrayDeque<>();
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int cell;
    private int left;
    private boolean inBody;
    private boolean lineEnds;
    private boolean firstPageSeen;
    private boolean full;

    PageCollector(int characters) {
        left = characters;
    }

    /** Says whether there was more text than wanted. */
    boolean isFull() {
        return full;
    }

    /** The pages so far, as they came; an empty page keeps its place, so that the numbers stay those of the document. */
    List<String> pages() {
        var all = new ArrayList<>(pages);
        all.add(page.toString());
        return List.copyOf(all);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "body" -> inBody = true;
            case "div" -> {
                if (isPage(attributes.getValue("class"))) {
                    turnPage();
                }
            }
            case "ol" -> lists.push(0);
            case "ul" -> lists.push(NOT_NUMBERED);
            case "li" -> beginItem();
            case "td", "th" -> cell = page.length();
            default -> {
                // Other elements carry their text only.
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "ol", "ul" -> lists.poll();
            case "td", "th" -> joinCell();
            default -> lineEnds |= BLOCKS.contains(localName);
        }
    }

    /** The numbers of a list are part of a conclusion, but most formats make them at display only. */
    private void beginItem() throws SAXException {
        Integer number = lists.poll();
        if (number == null) {
            return;
        }
        lists.push(number == NOT_NUMBERED ? NOT_NUMBERED : number + 1);
        write(number == NOT_NUMBERED ? "- " : (number + 1) + ". ");
    }

    /** The cells of a row stay on one line, parted by tabulators, unless a cell has several lines itself. */
    private void joinCell() {
        int end = page.length();
        while (end > cell && Character.isWhitespace(page.charAt(end - 1))) {
            end--;
        }
        if (page.indexOf("\n", cell) >= end || page.indexOf("\n", cell) < 0) {
            page.setLength(end);
            lineEnds = false;
        }
    }

    private static boolean isPage(String styleClass) {
        return "page".equals(styleClass) || "slide-content".equals(styleClass);
    }

    private void turnPage() throws SAXException {
        if (firstPageSeen) {
            // An empty page costs a character too; otherwise a million of them would be free.
            spend(1);
            pages.add(page.toString());
            page.setLength(0);
            cell = 0;
        }
        firstPageSeen = true;
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (inBody && length > 0) {
            endLine(characters[start]);
            int taken = Math.min(length, left);
            page.append(characters, start, taken);
            spend(length);
        }
    }

    /** Some parsers write the line end after a block themselves, some do not. */
    private void endLine(char next) {
        if (lineEnds && next != '\n' && !page.isEmpty() && page.charAt(page.length() - 1) != '\n') {
            page.append('\n');
        }
        lineEnds = false;
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    private void write(String text) throws SAXException {
        characters(text.toCharArray(), 0, text.length());
    }

    private void spend(int characters) throws SAXException {
        if (characters > left) {
            left = 0;
            full = true;
            throw new SAXException("The text is longer than wanted");
        }
        left -= characters;
    }
}
