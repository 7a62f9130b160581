package vn.giaoban.archive.search;

/**
 * What tells whether an entry of the index is still that of its row.
 *
 * @param id of the row
 * @param version of the row
 * @param accessProfile who may find it
 */
public record Stamp(long id, long version, long accessProfile) {

    /** The stamp of an entry as it would be written now. */
    public static Stamp of(Entry entry) {
        return new Stamp(entry.key().id(), entry.version(), entry.accessProfile());
    }
}
