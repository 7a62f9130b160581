package vn.giaoban.archive.dossier;

/** Where a hand-over stands. */
public enum HandOverState {
    /** The dossiers are chosen; the package can be saved. */
    PREPARED,
    /** Both parties have signed; the dossiers lie in the historical archive. */
    DONE,
    /** It was given up. */
    CANCELLED
}
