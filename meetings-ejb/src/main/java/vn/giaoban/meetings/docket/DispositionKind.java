package vn.giaoban.meetings.docket;

/** What can be decided on a line of the docket; a line on which nothing is decided is carried over again. */
public enum DispositionKind {
    /** The work is done. */
    CONFIRM,
    /** More time is given. */
    EXTEND,
    /** Another body leads from now on. */
    REASSIGN,
    /** Several tasks take its place. */
    SPLIT,
    SUSPEND,
    CANCEL,
    /** It is put before the level above. */
    ESCALATE
}
