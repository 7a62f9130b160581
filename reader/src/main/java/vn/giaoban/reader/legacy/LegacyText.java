package vn.giaoban.reader.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings text that was typed in a font of before Unicode to Unicode. Where the font is known it decides, stretch by stretch:
 * a converted letter often has an old heading. Where it is not, a line is read in the way in which its words become
 * Vietnamese syllables; a line too short to tell goes with the others. What is in Unicode, and in other languages, stays as
 * it is. A letter that no table knows is marked as uncertain.
 */
public final class LegacyText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Punct}“”‘’–—…]+");
    private static final Pattern WESTERN = Pattern.compile(
            "[\\u0080-\\u009F\\u00A1-\\u00FF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC]");
    private static final Pattern VIETNAMESE_ONLY = Pattern.compile(
            "[\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9]");

    /** Of four words of a line three must become syllables, and far more than were before. */
    private static final double MOST = 0.75;

    private static final double BETTER = 0.25;

    /** Fewer telling words than this do not tell by themselves. */
    private static final int ENOUGH = 3;

    private LegacyText() {}

    /** The text of a document, whose fonts are marked in it or not, without marks and in Unicode. */
    public static List<String> read(List<String> marked) {
        List<List<List<Stretch>>> pages = marked.stream().map(Stretch::lines).toList();
        OldLetters most = most(pages);
        List<Stretch> stretches =
                pages.stream().flatMap(List::stream).flatMap(List::stream).toList();
        boolean fontsTell =
                stretches.stream().anyMatch(stretch -> stretch.lettering().isOld());
        Function<Stretch, Optional<OldLetters>> way = stretch -> wayOf(stretch, most, fontsTell);
        boolean lost = LostLetter.isLostFrom(stretches.stream()
                .filter(stretch -> way.apply(stretch).equals(Optional.of(OldLetters.TCVN3)))
                .map(stretch -> read(stretch, OldLetters.TCVN3))
                .toList());
        return pages.stream()
                .map(lines -> lines.stream()
                        .map(line -> line.stream()
                                .map(stretch -> read(stretch, way.apply(stretch), lost))
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    /** Whether a text shows Western letters that were meant for a font of before Unicode. */
    public static boolean isTypedInAnOldFont(String text) {
        OldLetters most = most(List.of(Stretch.lines(text)));
        return most != null && most != OldLetters.WINDOWS_1258;
    }

    /** Bytes that were typed for an old font, as the West would show them. */
    public static String western(byte[] bytes) {
        return Places.western(bytes);
    }

    private static OldLetters most(List<List<List<Stretch>>> pages) {
        Map<OldLetters, Integer> sure = new EnumMap<>(OldLetters.class);
        pages.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(stretch -> stretch.lettering().letters().or(() -> wayOf(stretch.text(), ENOUGH)).stream())
                .forEach(way -> sure.merge(way, 1, Integer::sum));
        return sure.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /**
     * In which way a stretch was written.
     *
     * @param fontsTell whether fonts of this text are old: then those that are not are what they say
     */
    private static Optional<OldLetters> wayOf(Stretch stretch, OldLetters most, boolean fontsTell) {
        if (stretch.lettering().isOld()) {
            return stretch.lettering().letters();
        }
        Optional<OldLetters> way = wayOf(stretch.text(), ENOUGH);
        return way.isPresent() || (fontsTell && stretch.lettering() == Lettering.UNICODE)
                ? way
                : wayOf(stretch.text(), 1).filter(found -> found == most);
    }

    private static String read(Stretch stretch, Optional<OldLetters> way, boolean lost) {
        if (way.isEmpty()) {
            return stretch.text();
        }
        String read = read(stretch, way.get());
        return lost && way.get() == OldLetters.TCVN3 ? LostLetter.mark(read) : read;
    }

    /** The font decides, unless the words are Vietnamese as they stand: in Word one can type Unicode in any font. */
    private static String read(Stretch stretch, OldLetters way) {
        String text = stretch.text();
        String converted = way.convert(text);
        boolean typedInUnicode = stretch.lettering().isOld()
                && (VIETNAMESE_ONLY.matcher(text).find() || share(words(text)) > share(words(converted)) + BETTER);
        if (stretch.lettering().capitals()) {
            return upper(typedInUnicode ? text : converted);
        }
        return typedInUnicode ? text : capitals(converted);
    }

    /** In which way a line was written, if it is old and at least so many of its words tell. */
    private static Optional<OldLetters> wayOf(String line, int telling) {
        if (!WESTERN.matcher(line).find() || VIETNAMESE_ONLY.matcher(line).find()) {
            return Optional.empty();
        }
        OldLetters best = null;
        double least = Math.max(MOST, share(words(line)) + BETTER);
        double bestScore = 0;
        for (OldLetters way : OldLetters.values()) {
            List<String> words = words(way.read(line));
            double share = share(words);
            double score = share + common(words);
            if (share >= least && score > bestScore && tell(words) >= telling) {
                best = way;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letter by letter: no letter becomes two. */
    private static String upper(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            upper.append(Character.toUpperCase(text.charAt(i)));
        }
        return upper.toString();
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

    private static double common(List<String> words) {
        return (double) words.stream().filter(Syllable::isCommon).count() / Math.max(words.size(), 1);
    }

    /** Syllables with a mark: those without read the same in every way, and a single letter may be a sign. */
    private static long tell(List<String> words) {
        return words.stream()
                .filter(word -> word.length() > 1 && word.chars().anyMatch(c -> c > 0x7F))
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
