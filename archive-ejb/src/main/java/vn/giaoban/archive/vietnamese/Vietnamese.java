package vn.giaoban.archive.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One spelling for the several that official Vietnamese text mixes, often inside one document: composed characters
 * (NFC), and the new placement of the tone mark in the open rhymes oa, oe, uy ("uỷ", not "ủy"). The index and the query
 * are both brought to it, so that no user has to know which placement the writer preferred.
 */
public final class Vietnamese {

    private static final String[] OLD_RHYMES = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };
    private static final String[] NEW_RHYMES = {
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
    };
    private static final Map<String, String> TONE_PLACEMENTS = tonePlacements();
    private static final Pattern COMBINING_MARKS = Pattern.compile("\\p{M}+");

    private Vietnamese() {}

    /**
     * The 45 pairs old placement → new placement (fifteen rhymes in three case forms), in a fixed order. Only this
     * direction is safe on plain substrings: the other would turn "toàn" into "tòan" and "quý" into "qúy"; this one even
     * mends those misspellings. Every pair keeps the length of the text.
     */
    public static Map<String, String> tonePlacements() {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < OLD_RHYMES.length; i++) {
            String old = OLD_RHYMES[i];
            String placed = NEW_RHYMES[i];
            pairs.put(old, placed);
            pairs.put(
                    upper(old.substring(0, 1)) + old.substring(1), upper(placed.substring(0, 1)) + placed.substring(1));
            pairs.put(upper(old), upper(placed));
        }
        return pairs;
    }

    /** The text in composed characters (NFC), its tone marks where they were written: for text that will be shown. */
    public static String compose(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The text in composed characters and with the tone marks in their new place; nothing else changes, case included.
     *
     * @param text any text, or null
     * @return the normalised text; the empty text for null
     */
    public static String normalise(String text) {
        String composed = compose(text);
        StringBuilder placed = null;
        for (int i = 0; i + 1 < composed.length(); i++) {
            if (!mayEndOldRhyme(composed.charAt(i + 1))) {
                continue;
            }
            String pair = TONE_PLACEMENTS.get(composed.substring(i, i + 2));
            if (pair != null) {
                placed = placed == null ? new StringBuilder(composed) : placed;
                placed.replace(i, i + 2, pair);
            }
        }
        return placed == null ? composed : placed.toString();
    }

    /**
     * The text as someone types it who sets no marks: no tone, no hat, no horn, d for đ, lower case. "Huyện uỷ", "HUYỆN
     * ỦY" and "huyen uy" are the same afterwards.
     */
    public static String fold(String text) {
        String apart = Normalizer.normalize(normalise(text), Normalizer.Form.NFD);
        String bare = COMBINING_MARKS.matcher(apart).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd').replace('ɖ', 'd');
    }

    /** Whether the text carries no Vietnamese mark at all, as an unmarked query does; a text without letters is unmarked. */
    public static boolean isUnmarked(String text) {
        return fold(text).equals(normalise(text).toLowerCase(Locale.ROOT));
    }

    private static boolean mayEndOldRhyme(char second) {
        return switch (second) {
            case 'a', 'e', 'y', 'A', 'E', 'Y' -> true;
            default -> false;
        };
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
