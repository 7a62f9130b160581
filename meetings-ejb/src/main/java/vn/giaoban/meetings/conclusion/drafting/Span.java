package vn.giaoban.meetings.conclusion.drafting;

/**
 * Where something was read: {@code [from, to)} in Unicode code points of the text exactly as it was sent.
 *
 * @param from first code point, from 0
 * @param to the code point after the last
 */
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Not a span: " + from + ".." + to);
        }
    }
}
