package vn.giaoban.bench.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryType;

/**
 * An archive made for measuring: syllables built by the rules of Vietnamese, some frequent and most rare (Zipf), each with
 * its favourite followers, so that pairs recur as words do. The same seed makes the same archive.
 */
public final class Corpus {

    /** Bodies among which the documents are circulated. */
    public static final int UNITS = 200;

    /** The access profile of what is circulated to all; those of the units are counted from the next number. */
    public static final long EVERYONE = 1;

    private static final String[] ONSETS = {
        "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th",
        "tr", "v", "x"
    };
    private static final String[] RHYMES = {
        "a", "á", "à", "ả", "ạ", "an", "án", "ành", "ao", "áo", "ăn", "ân", "ấn", "ập", "ây", "ê", "ết", "ên", "ễn",
        "i", "iên", "iện", "iếp", "inh", "ình", "o", "ong", "òng", "ô", "ôi", "ổi", "ông", "ống", "ơ", "ới", "u", "ung",
        "uy", "uyên", "uyện", "ư", "ưởng", "ương", "ưa"
    };
    private static final int FOLLOWERS = 6;
    private static final int SHORTEST = 60;
    private static final int LONGEST = 1_200;

    private final long seed;
    private final List<String> syllables = new ArrayList<>();

    public Corpus(long seed) {
        this.seed = seed;
        for (String onset : ONSETS) {
            for (String rhyme : RHYMES) {
                syllables.add(onset + rhyme);
            }
        }
        java.util.Collections.shuffle(syllables, new Random(seed));
    }

    /** The document of a number, from 1. */
    public Entry document(int number) {
        Random dice = new Random(seed * 31 + number);
        boolean shared = dice.nextBoolean();
        int length = (int) (SHORTEST * Math.pow(LONGEST / (double) SHORTEST, dice.nextDouble()));
        return Entry.of(EntryType.DOCUMENT, number, shared ? EVERYONE : EVERYONE + 1 + number % UNITS)
                .number(number % 900 + 1 + "-CV/HU")
                .kind(number % 7 == 0 ? "NQ" : "CV")
                .issuer("B" + number % UNITS)
                .issuedOn(LocalDate.of(1990 + number % 35, 1 + number % 12, 1 + number % 28))
                .subject(text(dice, 12))
                .pages(List.of(text(dice, length)))
                .build();
    }

    /** Some words that stand together in a document. */
    public String phrase(int number, int words) {
        String[] text = document(number).pages().get(0).split(" ");
        int from = new Random(number).nextInt(text.length - words);
        return String.join(" ", List.of(text).subList(from, from + words));
    }

    private String text(Random dice, int length) {
        StringBuilder text = new StringBuilder();
        int at = frequent(dice);
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(syllables.get(at));
            at = dice.nextInt(3) == 0
                    ? frequent(dice)
                    : (at * 7 + dice.nextInt(FOLLOWERS) * dice.nextInt(FOLLOWERS) + 13) % syllables.size();
        }
        return text.toString();
    }

    /** A low rank more often than a high one. */
    private int frequent(Random dice) {
        return (int) Math.pow(syllables.size(), dice.nextDouble()) - 1;
    }
}
