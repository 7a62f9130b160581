package vn.giaoban.reader.legacy;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letter ư of TCVN3 is the soft hyphen of the West, and a program that makes a PDF may leave it out altogether: "ch¬ng
 * tr×nh". Vietnamese has it in every other sentence, so that a text without any has lost it. Where a word is none without it,
 * its place is marked; which letter stood there is not guessed.
 */
final class LostLetter {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{L}*\\p{Ll}\\p{L}*(?![\\p{L}\\d])");
    private static final Pattern THERE = Pattern.compile("[ưƯ]");
    private static final String LETTER = "ư";

    /** A text of fewer words may have none. */
    private static final int ENOUGH = 20;

    private LostLetter() {}

    /** Whether the texts, together, have lost the letter. */
    static boolean isLostFrom(Collection<String> texts) {
        long words =
                texts.stream().flatMap(text -> WORD.matcher(text).results()).count();
        return words >= ENOUGH
                && texts.stream().noneMatch(text -> THERE.matcher(text).find())
                && texts.stream().anyMatch(text -> !mark(text).equals(text));
    }

    static String mark(String text) {
        return WORD.matcher(text).replaceAll(word -> {
            int place = place(word.group());
            String marked = place < 0
                    ? word.group()
                    : word.group().substring(0, place)
                            + OldLetters.UNCERTAIN
                            + word.group().substring(place);
            return Matcher.quoteReplacement(marked);
        });
    }

    /** Where a letter is missing without which the word is none; negative where it is one. */
    private static int place(String word) {
        if (Syllable.is(word)) {
            return -1;
        }
        for (int place = 0; place <= word.length(); place++) {
            if (Syllable.is(word.substring(0, place) + LETTER + word.substring(place))) {
                return place;
            }
        }
        return -1;
    }
}
