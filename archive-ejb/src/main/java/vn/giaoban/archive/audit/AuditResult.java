package vn.giaoban.archive.audit;

/** How an attempt ended. */
public enum AuditResult {
    /** It was done. */
    DONE,
    /** A rule or a missing right refused it; nothing was changed. */
    REFUSED,
    /** It failed for a technical reason; nothing was changed. */
    FAILED
}
