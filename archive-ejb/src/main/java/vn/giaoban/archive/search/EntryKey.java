package vn.giaoban.archive.search;

/** Names one entry of the index: its type and its id in the database. */
public record EntryKey(EntryType type, long id) {

    /** The id of the entry inside the index, {@code document-12}. */
    public String indexId() {
        return type.word() + "-" + id;
    }
}
