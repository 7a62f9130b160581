package vn.giaoban.reader.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a word is built as a Vietnamese syllable is: onset, rhyme, one tone. What it means is not asked; there is no list of words. */
final class Syllable {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final String ONSET = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?";

    private static final String RHYME = String.join(
            "|",
            "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?",
            "ă(?:c|m|n|ng|p|t)",
            "â(?:c|m|n|ng|p|t|u|y)",
            "e(?:c|m|n|ng|o|p|t)?",
            "ê(?:ch|m|n|nh|p|t|u)?",
            "i(?:a|ch|m|n|nh|p|t|u)?",
            "[iy]ê(?:c|m|n|ng|p|t|u)",
            "o(?:a|e)?",
            "o(?:c|i|m|n|ng|p|t|ong|oc)",
            "oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)",
            "oă(?:c|m|n|ng|t)",
            "oe(?:n|o|t)",
            "ô(?:c|i|m|n|ng|p|t)?",
            "ơ(?:i|m|n|p|t)?",
            "u(?:a|c|i|m|n|ng|p|t|y|ơ|ê)?",
            "uâ(?:n|ng|t|y)",
            "uê(?:nh|ch)",
            "uô(?:c|i|m|n|ng|p|t)",
            "uy(?:a|ên|êt|ch|n|nh|t|u|p)",
            "ư(?:a|c|i|m|n|ng|t|u)?",
            "ươ(?:c|i|m|n|ng|p|t|u)",
            "y(?:t)?");

    private static final Pattern BUILT = Pattern.compile(ONSET + "(?:" + RHYME + ")");

    private Syllable() {}

    /** Letters in composed characters, any case. */
    static boolean is(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(VIETNAMESE), Normalizer.Form.NFD);
        long tones = TONES.matcher(apart).results().count();
        String bare = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        return tones <= 1 && BUILT.matcher(bare).matches();
    }
}
