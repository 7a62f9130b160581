package vn.giaoban.reader.legacy;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The place of a letter in a font of before Unicode: the byte that was typed. The West shows the byte as its own letter, in
 * one of several shapes: as Latin-1, as windows-1252 (a dash or a quotation mark), or in the private area, which is where Word
 * puts the letters of a font of symbols.
 */
final class Places {

    /** Not the place of a letter. */
    static final int NONE = -1;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char UNKNOWN = '\uFFFD';
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int OF_SYMBOLS = 0xF000;
    private static final Map<Character, Integer> WINDOWS = windows();

    private Places() {}

    static int of(char letter) {
        if (letter >= ' ' && letter < 0x100) {
            return letter;
        }
        if (letter == '\u001F' || letter == '\u200B') {
            // Word's own sign of the soft hyphen, and what comes of it.
            return SOFT_HYPHEN;
        }
        if (letter < ' ') {
            return letter == '\t' || letter == '\n' || letter == '\r' ? NONE : letter;
        }
        if (letter >= OF_SYMBOLS + ' ' && letter < OF_SYMBOLS + 0x100) {
            return letter - OF_SYMBOLS;
        }
        return WINDOWS.getOrDefault(letter, NONE);
    }

    /** Bytes as Western letters, one for each; those that windows-1252 has no letter for keep their place. */
    static String western(byte[] bytes) {
        char[] letters = new String(bytes, WINDOWS_1252).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == UNKNOWN) {
                letters[i] = (char) (bytes[i] & 0xFF);
            }
        }
        return new String(letters);
    }

    private static Map<Character, Integer> windows() {
        Map<Character, Integer> places = new HashMap<>();
        for (int place = 0x80; place < 0xA0; place++) {
            char letter = western(new byte[] {(byte) place}).charAt(0);
            places.put(letter, place);
        }
        return Map.copyOf(places);
    }
}
