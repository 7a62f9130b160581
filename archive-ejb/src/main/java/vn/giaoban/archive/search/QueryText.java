package vn.giaoban.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.DocumentNumbers;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * What was typed, understood: a number and nothing else, or words, phrases in quotes, and numbers among them.
 *
 * @param words the words outside quotes, at most {@value #MOST_WORDS}; without punctuation
 * @param restored those words with the marks that were left out; null where none were put back
 * @param phrases what stands in quotes
 * @param number the number, when nothing else was typed
 * @param mentioned numbers among the words
 * @param marks how far the words carry marks
 */
record QueryText(
        String words,
        String restored,
        List<String> phrases,
        Optional<DocumentNumber> number,
        List<DocumentNumber> mentioned,
        Marks marks) {

    /** A query costs a clause for every word and field; the engines allow 1,024. */
    static final int MOST_WORDS = 90;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Which syllables were typed with marks: none, some ("nghị quyet cua huyện uy"), as many as in running text, all. */
    enum Marks {
        NONE,
        SOME,
        MOST,
        ALL
    }

    /** What was typed, no marks put back. */
    static QueryText of(String typed) {
        return of(typed, UnaryOperator.identity());
    }

    /** What was typed, with marks put back where too many were left out to take it as it is. */
    static QueryText of(String typed, UnaryOperator<String> restoration) {
        String text = Vietnamese.normalise(typed).strip();
        List<String> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (quoted.find()) {
            String phrase = words(quoted.group(1));
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
            quoted.appendReplacement(rest, " ");
        }
        quoted.appendTail(rest);
        Optional<DocumentNumber> number = phrases.isEmpty() ? DocumentNumber.parse(text) : Optional.empty();
        Marks marks = marks(text);
        String words = words(rest.toString());
        String restored = isTrusted(marks) ? words : restoration.apply(words);
        return new QueryText(
                words,
                restored.equals(words) ? null : restored,
                phrases,
                number,
                DocumentNumbers.citedIn(rest.toString()),
                marks);
    }

    /** What was typed in its parts, each as it was spelt: the phrases in their quotes, then the words. */
    static List<String> parts(String typed) {
        String text = Vietnamese.compose(typed);
        List<String> parts = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            parts.add('"' + quoted.group(1).strip() + '"');
        }
        Matcher word = WORD.matcher(QUOTED.matcher(text).replaceAll(" "));
        while (word.find() && parts.size() < MOST_WORDS) {
            parts.add(word.group());
        }
        return parts;
    }

    boolean isBlank() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** Whether the marked fields may be trusted to hold what is meant. */
    boolean isMarked() {
        return isTrusted(marks);
    }

    private static boolean isTrusted(Marks marks) {
        return marks == Marks.MOST || marks == Marks.ALL;
    }

    static Marks marks(String text) {
        int syllables = 0;
        int marked = 0;
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            if (Character.isLetter(m.group().charAt(0))) {
                syllables++;
                marked += Vietnamese.isUnmarked(m.group()) ? 0 : 1;
            }
        }
        if (marked == 0) {
            return Marks.NONE;
        }
        if (marked == syllables) {
            return Marks.ALL;
        }
        // Three of four syllables of running Vietnamese carry a mark; of half-typed text every third.
        return marked * 3 >= syllables * 2 ? Marks.MOST : Marks.SOME;
    }

    /** The first words of a text, without punctuation, as many as a query may have. */
    static String words(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find() && words.size() < MOST_WORDS) {
            words.add(m.group());
        }
        return String.join(" ", words);
    }
}
