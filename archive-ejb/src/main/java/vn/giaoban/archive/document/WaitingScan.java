package vn.giaoban.archive.document;

/** A scan whose letters nobody has recognised yet. */
public record WaitingScan(long fileId, String name, String sha256) {}
