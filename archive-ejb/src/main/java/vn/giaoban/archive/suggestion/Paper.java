package vn.giaoban.archive.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.giaoban.archive.document.PerusedFile;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** The text of a file line by line, each line with its place. */
final class Paper {

    /** A paragraph that is longer is no part of a letter. */
    private static final int LONGEST_LINE = 20_000;

    private static final int HEAD_LINES = 60;

    /** So much is shown of what stands before a number and behind its beginning. */
    private static final int BEFORE = 60;

    private static final int BEHIND = 60;
    private static final Pattern ODD_BLANKS = Pattern.compile("[\\p{Zs}&&[^ ]]");

    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Paper() {}

    static Paper of(List<PerusedFile.Page> pages) {
        Paper paper = new Paper();
        pages.forEach(paper::add);
        return paper;
    }

    private void add(PerusedFile.Page page) {
        int number = 0;
        boolean blank = true;
        for (String raw : (Iterable<String>) page.text().lines()::iterator) {
            String line = clean(raw);
            if (!line.isEmpty()) {
                if (!text.isEmpty()) {
                    text.append(blank ? "\n\n" : "\n");
                }
                starts.add(text.length());
                text.append(line);
                lines.add(new Line(page.number(), ++number, line, blank, page.recognised()));
            }
            blank = line.isEmpty();
        }
    }

    private static String clean(String raw) {
        String cut = raw.substring(0, Math.min(LONGEST_LINE, raw.length()));
        return ODD_BLANKS.matcher(Vietnamese.compose(cut)).replaceAll(" ").strip();
    }

    /** The whole text; the places of mentions in it are those of {@link #placeAt}. */
    String text() {
        return text.toString();
    }

    List<Line> lines() {
        return lines;
    }

    /** What stands in the columns of the first lines of the first page. */
    List<Cell> head() {
        return lines.stream()
                .limit(HEAD_LINES)
                .takeWhile(line -> line.page() == lines.get(0).page())
                .flatMap(line -> Columns.of(line).stream())
                .toList();
    }

    /** The place of the words around a mention; a paragraph may be long. */
    Place placeAt(int offset) {
        int index = indexAt(offset);
        Line line = lines.get(index);
        int at = offset - starts.get(index);
        String words = line.text();
        int from = at > BEFORE ? words.lastIndexOf(' ', at - BEFORE) + 1 : 0;
        int end = at + BEHIND < words.length() ? words.indexOf(' ', at + BEHIND) : -1;
        int to = end < 0 ? words.length() : end;
        return line.place((from > 0 ? "…" : "") + words.substring(from, to) + (end < 0 ? "" : "…"), false);
    }

    private int indexAt(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
