package vn.giaoban.archive.search.index;

/**
 * How index and database stand to one another.
 *
 * @param backend {@code lucene} or {@code elasticsearch}
 * @param documents entries that the database knows
 * @param indexed entries that the index holds; -1 while the engine does not answer
 * @param waiting changes that wait to be carried over
 * @param deadLetters changes that the engine has refused for good
 * @param rebuild how far a rebuild is
 */
public record IndexStatus(
        String backend, long documents, long indexed, long waiting, long deadLetters, Rebuild rebuild) {

    /**
     * A rebuild of the whole index.
     *
     * @param state one of the words none, running, done, failed
     * @param done entries written, of {@code total}
     */
    public record Rebuild(String state, long done, long total) {}
}
