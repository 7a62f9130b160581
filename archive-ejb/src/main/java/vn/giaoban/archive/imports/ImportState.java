package vn.giaoban.archive.imports;

/** How far an import has come. */
public enum ImportState {
    /** Rows are being taken in, or wait for it. */
    RUNNING,
    /** Every row was looked at. */
    DONE,
    /** The rows can no longer be read; those that were taken in stay. */
    FAILED
}
