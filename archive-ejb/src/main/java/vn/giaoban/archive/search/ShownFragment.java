package vn.giaoban.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.search.SearchResult.Fragment;

/**
 * Makes a fragment of what an engine highlighted: finds its page, and cuts a long sentence to what stands around the first
 * hit. The engines cut differently, or not at all, so neither is asked to.
 */
final class ShownFragment {

    private static final int LENGTH = 260;
    private static final int BEFORE = 80;
    private static final String ELLIPSIS = "…";
    private static final Pattern UNIT = Pattern.compile("<mark>|</mark>|&#?\\w+;|.", Pattern.DOTALL);

    private final List<String> letters = new ArrayList<>();
    private final List<Boolean> marked = new ArrayList<>();
    private Integer page;

    private ShownFragment() {}

    /** What an engine highlighted of an escaped text. */
    static ShownFragment of(String html) {
        ShownFragment fragment = new ShownFragment();
        fragment.read(html);
        fragment.join();
        return fragment;
    }

    /** Whether it stands in the heading, which is shown beside it anyway. */
    boolean isOfHeading() {
        return page != null && page == PageMarks.HEADING;
    }

    /** The fragment with its page; that of the heading stands on none. */
    Fragment fragment() {
        return new Fragment(isOfHeading() ? null : page, cut());
    }

    private void read(String html) {
        boolean inside = false;
        Matcher m = UNIT.matcher(html);
        while (m.find()) {
            String unit = m.group();
            if (unit.equals("<mark>") || unit.equals("</mark>")) {
                inside = unit.equals("<mark>");
            } else if (PageMarks.isMark(unit.charAt(0))) {
                // The last mark before the first hit; without one, the first after it.
                if (page == null || !marked.contains(true)) {
                    page = PageMarks.page(unit.charAt(0));
                }
            } else {
                letters.add(unit);
                marked.add(inside);
            }
        }
    }

    /** Neighbouring hits read as one. */
    private void join() {
        for (int i = 1; i + 1 < letters.size(); i++) {
            if (letters.get(i).isBlank() && marked.get(i - 1) && marked.get(i + 1)) {
                marked.set(i, true);
            }
        }
    }

    private String cut() {
        int hit = Math.max(marked.indexOf(true), 0);
        int from = letters.size() <= LENGTH ? 0 : wordStart(Math.max(0, hit - BEFORE), hit);
        int to = letters.size() - from <= LENGTH ? letters.size() : wordEnd(from + LENGTH);
        StringBuilder html = new StringBuilder(from > 0 ? ELLIPSIS : "");
        boolean inside = false;
        for (int i = from; i < to; i++) {
            if (marked.get(i) != inside) {
                inside = !inside;
                html.append(inside ? "<mark>" : "</mark>");
            }
            html.append(letters.get(i));
        }
        html.append(inside ? "</mark>" : "").append(to < letters.size() ? ELLIPSIS : "");
        return html.toString().strip();
    }

    private int wordStart(int wanted, int latest) {
        int from = wanted;
        while (from > 0 && from < latest && !letters.get(from - 1).isBlank()) {
            from++;
        }
        return from;
    }

    private int wordEnd(int wanted) {
        int to = wanted;
        while (to > wanted - BEFORE && !letters.get(to).isBlank()) {
            to--;
        }
        return to;
    }
}
