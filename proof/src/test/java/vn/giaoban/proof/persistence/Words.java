package vn.giaoban.proof.persistence;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts for comparing: as long as wanted, always the same, and as a scan would have them. */
final class Words {

    private Words() {}

    static String of(int syllables) {
        Random dice = new Random(2024);
        return IntStream.range(0, syllables)
                .mapToObj(i -> "tiếng" + (int) Math.abs(dice.nextGaussian() * 300))
                .collect(Collectors.joining(" "));
    }

    /** The same text with one syllable in so many misread. */
    static String misread(String text, int oneIn) {
        String[] words = text.split(" ", -1);
        for (int i = oneIn / 2; i < words.length; i += oneIn) {
            words[i] = words[i] + "l";
        }
        return String.join(" ", words);
    }
}
