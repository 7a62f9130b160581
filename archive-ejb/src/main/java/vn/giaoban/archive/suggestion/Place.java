package vn.giaoban.archive.suggestion;

/**
 * Where in a file something was read.
 *
 * @param page 1 is the first
 * @param line of the lines of that page that have words, 1 is the first
 * @param words the very words, as they stand there
 * @param recognised whether a machine has recognised them in a picture, so that each letter and digit may be another
 * @param ofSeveral whether the file also says something else about the same; this was the first place
 */
public record Place(int page, int line, String words, boolean recognised, boolean ofSeveral) {

    /** The same place, where there are others that say something else. */
    Place asOneOfSeveral() {
        return new Place(page, line, words, recognised, true);
    }
}
