package vn.giaoban.reader.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings text that was typed in a font of before Unicode to Unicode, line by line: a converted letter often has an old
 * heading. A line is read in the way in which its words become Vietnamese syllables; a line too short to tell goes with the
 * others. Lines in Unicode, and in other languages, stay as they are.
 */
public final class LegacyText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Punct}“”‘’–—…]+");
    private static final Pattern WESTERN = Pattern.compile("[\\u00A1-\\u00FF]");
    private static final Pattern BEYOND_WESTERN = Pattern.compile("[\\u0102-\\u01B0\\u1EA0-\\u1EF9]");

    /** Of four words of a line three must become syllables, and far more than were before. */
    private static final double MOST = 0.75;

    private static final double BETTER = 0.25;

    /** Fewer telling words than this do not tell by themselves. */
    private static final int ENOUGH = 3;

    private LegacyText() {}

    /** The text of a document; itself where no line of it is old. */
    public static List<String> read(List<String> pages) {
        Map<OldLetters, Integer> sure = new EnumMap<>(OldLetters.class);
        for (String page : pages) {
            LINE.matcher(page)
                    .results()
                    .forEach(line -> wayOf(line.group(), ENOUGH).ifPresent(way -> sure.merge(way, 1, Integer::sum)));
        }
        Optional<OldLetters> most =
                sure.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return most.isEmpty()
                ? pages
                : pages.stream().map(page -> page(page, most.get())).toList();
    }

    private static String page(String page, OldLetters most) {
        return LINE.matcher(page)
                .replaceAll(line -> Matcher.quoteReplacement(wayOf(line.group(), ENOUGH)
                        .or(() -> wayOf(line.group(), 1).filter(most::equals))
                        .map(way -> capitals(way.read(line.group())))
                        .orElse(line.group())));
    }

    /** In which way a line was written, if it is old and at least so many of its words tell. */
    private static Optional<OldLetters> wayOf(String line, int telling) {
        if (!WESTERN.matcher(line).find() || BEYOND_WESTERN.matcher(line).find()) {
            return Optional.empty();
        }
        OldLetters best = null;
        double bestShare = Math.max(MOST, share(words(line)) + BETTER);
        for (OldLetters way : OldLetters.values()) {
            List<String> words = words(way.read(line));
            double share = share(words);
            if (share >= bestShare && tell(words) >= telling) {
                best = way;
                bestShare = share;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.chars().noneMatch(c -> c >= '0' && c <= '9'))
                .forEach(words::add);
        return words;
    }

    private static double share(List<String> words) {
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(Syllable::is).count() / words.size();
    }

    /** Syllables with a mark: those without read the same in every way. */
    private static long tell(List<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(c -> c > 0x7F))
                .filter(Syllable::is)
                .count();
    }

    /**
     * In a font of capitals the toned letters are small ones, and stand among capitals. Of a word with one plain letter ("Từ")
     * the words around it tell.
     */
    private static String capitals(String line) {
        List<String> plain = words(line).stream()
                .map(LegacyText::plain)
                .filter(letters -> letters.length() > 1)
                .toList();
        boolean loud = plain.stream().filter(LegacyText::isCapital).count() * 2 > plain.size();
        return WORD.matcher(line).replaceAll(word -> Matcher.quoteReplacement(capital(word.group(), loud)));
    }

    private static String capital(String word, boolean loud) {
        String letters = plain(word);
        return isCapital(letters) && (loud || letters.length() > 1) ? word.toUpperCase(VIETNAMESE) : word;
    }

    private static String plain(String word) {
        return word.chars()
                .filter(c -> c < 0x80 && Character.isLetter(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isCapital(String letters) {
        return letters.equals(letters.toUpperCase(Locale.ROOT));
    }
}
