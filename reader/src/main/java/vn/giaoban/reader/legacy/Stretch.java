package vn.giaoban.reader.legacy;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a line that is meant in one way. */
record Stretch(Lettering lettering, String text) {

    /** The lines of a marked text, each in its stretches; a mark holds beyond the end of its line. */
    static List<List<Stretch>> lines(String marked) {
        List<List<Stretch>> lines = new ArrayList<>();
        List<Stretch> line = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Lettering now = Lettering.UNKNOWN;
        for (int i = 0; i < marked.length(); i++) {
            char letter = marked.charAt(i);
            Lettering next = Lettering.ofMark(letter).orElse(now);
            if (next != now || letter == '\n') {
                end(line, now, text);
            }
            if (letter == '\n') {
                lines.add(line);
                line = new ArrayList<>();
            } else if (Lettering.ofMark(letter).isEmpty()) {
                text.append(letter);
            }
            now = next;
        }
        end(line, now, text);
        lines.add(line);
        return lines;
    }

    /** Adds what was gathered, to the last stretch if that is meant in the same way. */
    private static void end(List<Stretch> line, Lettering lettering, StringBuilder text) {
        if (text.isEmpty()) {
            return;
        }
        Stretch last = line.isEmpty() ? null : line.get(line.size() - 1);
        if (last != null && last.lettering() == lettering) {
            line.set(line.size() - 1, new Stretch(lettering, last.text() + text));
        } else {
            line.add(new Stretch(lettering, text.toString()));
        }
        text.setLength(0);
    }
}
