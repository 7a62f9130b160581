package vn.giaoban.archive.notification;

/**
 * Somebody to whom a letter goes.
 *
 * @param address a mail address that was checked
 */
public record Recipient(String name, String address) {}
