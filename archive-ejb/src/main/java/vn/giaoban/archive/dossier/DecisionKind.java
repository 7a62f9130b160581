package vn.giaoban.archive.dossier;

/** What people decide about how long a dossier stays. */
public enum DecisionKind {
    /** It is kept some years longer. */
    EXTENSION,
    /** It goes to the historical archive. */
    HAND_OVER,
    /** Its destruction is proposed, by minutes of the council that values documents; the house destroys nothing. */
    DESTRUCTION,
    /** Nothing may be decided about it for the time being: it is needed for an inspection, a complaint, a dispute. */
    HOLD,
    /** The hold is over. */
    RELEASE
}
