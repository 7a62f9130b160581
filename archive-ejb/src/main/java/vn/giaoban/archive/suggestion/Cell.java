package vn.giaoban.archive.suggestion;

import java.util.regex.Pattern;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** What stands in one column of a line. */
record Cell(Line line, String text) {

    /** A line that is drawn, and the star under the name of the issuer. */
    private static final Pattern DRAWN = Pattern.compile("[\\s\\p{Pd}_*=~.─━o]+");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final int FEWEST_CAPITALS = 4;

    /** Only the letters, without marks and case: broken, spaced out or badly recognised, words stay the same. */
    static String key(String text) {
        return NOT_LETTERS.matcher(Vietnamese.fold(text)).replaceAll("");
    }

    String key() {
        return key(text);
    }

    boolean isDrawn() {
        return DRAWN.matcher(text).matches();
    }

    boolean isCapitals() {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
    }

    boolean beginsWithCapital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    Place place(boolean ofSeveral) {
        return line.place(text, ofSeveral);
    }
}
