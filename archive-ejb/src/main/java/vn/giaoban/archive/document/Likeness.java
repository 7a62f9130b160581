package vn.giaoban.archive.document;

/**
 * How far two documents are the same.
 *
 * @param percent how much of both texts together they have in common
 * @param sameFile whether a file of one is, byte for byte, a file of the other
 */
record Likeness(int percent, boolean sameFile) {

    /** A scan beside its Word file: so much is left where one syllable in ten was misread. */
    private static final int ONE_TEXT = 50;

    /** Forms are much alike: what bears another number must be nearly the same, its number then being mistyped. */
    private static final int ONE_TEXT_UNDER_OTHER_NUMBER = 90;

    /**
     * Whether they are likely to be one document.
     *
     * @param number of one, without marks, or {@code null}
     * @param otherNumber of the other
     */
    boolean isLikely(String number, String otherNumber) {
        boolean otherwiseNumbered = number != null && otherNumber != null && !number.equals(otherNumber);
        return sameFile || percent >= (otherwiseNumbered ? ONE_TEXT_UNDER_OTHER_NUMBER : ONE_TEXT);
    }
}
