package vn.giaoban.archive.account;

/**
 * An account as a message reaches it.
 *
 * @param mailAddress where it receives mail, or null
 */
public record Addressee(long accountId, String displayName, String mailAddress) {}
