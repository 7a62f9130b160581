package vn.giaoban.archive.dossier;

/** Where a dossier stands. */
public enum DossierState {
    /** Documents are still put in. */
    OPEN,
    /** The work has ended: nothing of it changes, unless it is reopened with a reason. */
    CLOSED,
    /** It lies in the historical archive; here it can only be read. */
    HANDED_OVER
}
