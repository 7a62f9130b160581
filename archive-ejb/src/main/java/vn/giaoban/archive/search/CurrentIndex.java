package vn.giaoban.archive.search;

import java.util.Optional;
import java.util.Set;

/** Which index is searched now. The pointer to it lives in the database, so that a rebuild switches all servers at once. */
public interface CurrentIndex {

    /**
     * The generation that is read.
     *
     * @throws EngineUnavailable if the engine does not answer
     */
    IndexGeneration generation();

    /** The entry as the database has it now; empty where it does not belong into the index. */
    Optional<Entry> entry(EntryKey key);

    /**
     * Entries whose rights changed and are not yet indexed so.
     *
     * @throws EngineUnavailable if there are too many to leave each out: then nothing is shown rather than too much
     */
    Set<EntryKey> withheld();
}
