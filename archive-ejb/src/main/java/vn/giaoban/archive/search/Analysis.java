package vn.giaoban.archive.search;

import java.util.List;

/**
 * The one definition of how Vietnamese is analysed, from which both engines are configured. Vietnamese is segmented by
 * spaces: a token is a syllable. Only parts every stock server has are used; there are no stop words, because the usual
 * lists hold "chỉ", "cấp", "của" and would break "chỉ thị" and "cấp uỷ".
 */
enum Analysis {
    /** Syllables with their marks: phrases, exact search, highlighting. */
    MARKED(Analysis.VI, Step.LOWERCASE),
    /** Pairs of syllables with their marks: most Vietnamese words have two. */
    MARKED_PAIRS(Analysis.VI_BI, Step.LOWERCASE, Step.PAIRS),
    /** Threes of syllables with their marks: set phrases. */
    MARKED_THREES(Analysis.VI_TRI, Step.LOWERCASE, Step.THREES),
    /** Syllables without marks. */
    FOLDED(Analysis.VI_FOLD, Step.LOWERCASE, Step.FOLD),
    /** Pairs of syllables without marks. */
    FOLDED_PAIRS(Analysis.VI_FOLD_BI, Step.LOWERCASE, Step.FOLD, Step.PAIRS),
    /** Threes of syllables without marks. */
    FOLDED_THREES(Analysis.VI_FOLD_TRI, Step.LOWERCASE, Step.FOLD, Step.THREES),
    /** Beginnings of syllables without marks: what is found while typing. */
    BEGINNINGS(Analysis.VI_BEGIN, Step.LOWERCASE, Step.FOLD, Step.BEGINNINGS);

    static final String VI = "vi";
    static final String VI_BI = "vi_bi";
    static final String VI_TRI = "vi_tri";
    static final String VI_FOLD = "vi_fold";
    static final String VI_FOLD_BI = "vi_fold_bi";
    static final String VI_FOLD_TRI = "vi_fold_tri";
    static final String VI_BEGIN = "vi_begin";

    /** Longest beginning of a syllable that is indexed; the longest Vietnamese syllable, "nghiêng", has seven letters. */
    static final int LONGEST_BEGINNING = 12;

    /** What happens to the syllables, in this order; before it the tone marks are placed, by 45 pairs of equal length. */
    enum Step {
        LOWERCASE,
        FOLD,
        PAIRS,
        THREES,
        BEGINNINGS
    }

    private final String analyzer;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<Step> steps;

    Analysis(String analyzer, Step... steps) {
        this.analyzer = analyzer;
        this.steps = List.of(steps);
    }

    String analyzer() {
        return analyzer;
    }

    List<Step> steps() {
        return steps;
    }
}
