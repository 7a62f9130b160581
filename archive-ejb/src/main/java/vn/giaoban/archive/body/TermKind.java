package vn.giaoban.archive.body;

/** What bounds a run of numbers. */
public enum TermKind {
    /** Nhiệm kỳ cấp ủy: from the day after the closing of one congress to the closing of the next. */
    TERM,
    /** Đại hội: one run of numbers for all kinds, from the opening to the closing of the congress. */
    CONGRESS
}
