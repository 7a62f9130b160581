package vn.giaoban.archive.suggestion;

/**
 * A line of a paper that has words.
 *
 * @param number of those of its page that have words, 1 is the first
 * @param text in composed characters, without blanks around it
 * @param afterBlank whether a line without words stands before it
 * @param recognised whether a machine has recognised it in a picture
 */
record Line(int page, int number, String text, boolean afterBlank, boolean recognised) {

    private static final int MOST_WORDS = 200;

    /** This line as the place of some of its words. */
    Place place(String words, boolean ofSeveral) {
        String shown = words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "…";
        return new Place(page, number, shown, recognised, ofSeveral);
    }
}
