package vn.giaoban.meetings.conclusion.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Words that tell the reader something, written as a pattern over {@link Passage#plain}: lower case, newer spelling, one
 * blank between words; it begins and ends at the border of a word. A text written without marks is compared without them.
 */
record Cue(Pattern marked, Pattern unmarked) {

    private static final String END_OF_WORD = "(?![\\p{L}\\p{N}])";

    static Cue of(String regex) {
        return compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")" + END_OF_WORD);
    }

    /** A cue that stands directly behind a word, such as the comma and what follows it. */
    static Cue behind(String regex) {
        return compile("(?:" + regex + ")" + END_OF_WORD);
    }

    /** Punctuation and words that lead up to the next word. */
    static Cue upTo(String regex) {
        return compile("(?:" + regex + ")(?=[\\p{L}\\p{N}])");
    }

    private static Cue compile(String regex) {
        String spelled = Vietnamese.normalise(regex);
        return new Cue(Pattern.compile(spelled), Pattern.compile(withoutMarks(spelled)));
    }

    boolean in(Passage passage) {
        return matcher(passage).find();
    }

    boolean begins(Passage passage) {
        return matcher(passage).lookingAt();
    }

    boolean isAllOf(Passage passage) {
        return matcher(passage).matches();
    }

    /** Where the cue ends if the passage begins with it, otherwise 0. */
    int endAtStart(Passage passage) {
        return endAt(passage, 0);
    }

    /** Where the cue ends if it stands at the index, otherwise that index. */
    int endAt(Passage passage, int index) {
        Matcher matcher = matcher(passage).region(index, passage.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : index;
    }

    Matcher matcher(Passage passage) {
        return (passage.marked() ? marked : unmarked).matcher(passage.plain());
    }

    /* Only letters change; the case of escapes such as \p{L} must not. */
    private static String withoutMarks(String regex) {
        StringBuilder bare = new StringBuilder(regex.length());
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            bare.append(Spelling.isMarked(c) ? Spelling.unmarked(String.valueOf(c)) : String.valueOf(c));
        }
        return bare.toString();
    }
}
