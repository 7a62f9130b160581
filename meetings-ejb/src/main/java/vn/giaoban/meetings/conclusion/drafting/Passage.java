package vn.giaoban.meetings.conclusion.drafting;

import java.util.Arrays;
import java.util.List;

/**
 * A stretch of the text made fit for reading – Unicode NFC, blanks collapsed, broken lines joined – whose every character
 * still knows where it stood in the text as sent. {@link #plain} is the same stretch in the one spelling the rules know.
 */
final class Passage {

    private static final String EDGES = " ,;:.-–…*/";
    private static final int LONGEST_CLAUSE = 4000;

    /* What the slices of one paragraph have in common. */
    private static final class Source {
        private final String text;
        private final String plain;
        private final int[] starts;
        private final int[] ends;
        private final boolean marked;

        Source(String text, int[] starts, int[] ends, boolean marked) {
            this.text = text;
            this.plain = Spelling.plain(text);
            this.starts = starts;
            this.ends = ends;
            this.marked = marked;
        }
    }

    private final Source source;
    private final int from;
    private final int to;
    private final String text;
    private final String plain;

    private Passage(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.text = source.text.substring(from, to);
        this.plain = source.plain.substring(from, to);
    }

    /**
     * A passage whose character i came from the code points [starts[i], ends[i]) of the text as sent.
     *
     * @param marked whether the text as a whole is written with Vietnamese marks
     */
    static Passage of(String text, int[] starts, int[] ends, boolean marked) {
        return new Passage(new Source(text, starts, ends, marked), 0, text.length());
    }

    /** Passages one after the other with a blank between; a single one stays itself. */
    static Passage join(List<Passage> parts) {
        return join(parts, " ");
    }

    private static Passage join(List<Passage> parts, String between) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int length = parts.stream()
                        .mapToInt(part -> part.length() + between.length())
                        .sum()
                - between.length();
        StringBuilder text = new StringBuilder(length);
        int[] starts = new int[length];
        int[] ends = new int[length];
        for (Passage part : parts) {
            if (text.length() > 0) {
                int joint = text.length();
                text.append(between);
                Arrays.fill(starts, joint, text.length(), ends[joint - 1]);
                Arrays.fill(ends, joint, text.length(), part.span().from());
            }
            System.arraycopy(part.source.starts, part.from, starts, text.length(), part.length());
            System.arraycopy(part.source.ends, part.from, ends, text.length(), part.length());
            text.append(part.text);
        }
        return of(text.toString(), starts, ends, parts.get(0).marked());
    }

    String text() {
        return text;
    }

    /** Lower case in the newer spelling of tones; as long as {@link #text}. */
    String plain() {
        return plain;
    }

    boolean marked() {
        return source.marked;
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    Passage after(int index) {
        return slice(index, length());
    }

    Passage before(int index) {
        return slice(0, index);
    }

    Passage slice(int at, int until) {
        return new Passage(source, from + at, from + until);
    }

    /** Without blanks, commas, stops and dashes at either end. */
    Passage trimmed() {
        int begin = 0;
        int end = length();
        while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return slice(begin, end);
    }

    /** From the beginning of this passage to the end of a later one, with what stands between in the same paragraph; one from
     * another paragraph is set off with a semicolon. */
    Passage through(Passage later) {
        return source == later.source ? new Passage(source, from, later.to) : join(List.of(this, later), "; ");
    }

    /** Where this stands in the text as sent. */
    Span span() {
        return isEmpty() ? new Span(0, 0) : new Span(source.starts[from], source.ends[to - 1]);
    }

    /** As much as any clause a person wrote; rules that look for words need not read the rest. */
    Passage head() {
        return length() <= LONGEST_CLAUSE ? this : before(LONGEST_CLAUSE);
    }

    boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetter);
    }

    int words() {
        return isEmpty() ? 0 : (int) text.chars().filter(c -> c == ' ').count() + 1;
    }

    boolean hasUpperCase() {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    /** Written in capitals throughout, as headings are. */
    boolean isCapitals() {
        return hasUpperCase() && text.chars().noneMatch(Character::isLowerCase);
    }

    @Override
    public String toString() {
        return text;
    }
}
