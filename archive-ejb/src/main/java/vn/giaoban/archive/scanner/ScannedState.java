package vn.giaoban.archive.scanner;

/** What has become of a scanned file. */
enum ScannedState {
    /** Nobody has dealt with it. */
    WAITING,
    /** It is a file of a document. */
    REGISTERED,
    /** Somebody has said why it is not wanted; its content is gone. */
    DISCARDED
}
