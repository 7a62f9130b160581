package vn.giaoban.meetings.conclusion.drafting;

import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * The one spelling the rules know: small letters, and one place for the tone mark of the two that live side by side, often
 * in one article (uỷ and ủy, hoà and hòa). What is shown stays as written.
 */
final class Spelling {

    private Spelling() {}

    /** Exactly as long as the text, so that an index in one is an index in the other. */
    static String plain(String text) {
        char[] letters = Vietnamese.normalise(text).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        String plain = new String(letters);
        return plain.length() == text.length() ? plain : text;
    }

    static String unmarked(String text) {
        return Vietnamese.fold(text);
    }

    /** Whether a letter is one that only writing with marks has. */
    static boolean isMarked(char c) {
        return c >= 'À' && Character.isLetter(c);
    }
}
