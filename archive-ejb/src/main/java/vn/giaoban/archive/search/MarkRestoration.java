package vn.giaoban.archive.search;

/** Puts back the marks that a searcher left out, as far as the archive has taught them. */
public interface MarkRestoration {

    /**
     * The text with the likeliest marks; the text as it is where the archive has taught none. Syllables that carry marks,
     * the case and everything between the syllables stay as they were typed.
     */
    String restore(String typed);
}
