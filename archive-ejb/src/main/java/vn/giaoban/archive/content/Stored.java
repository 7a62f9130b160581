package vn.giaoban.archive.content;

/**
 * A content that is safely on disk.
 *
 * @param sha256 its name: SHA-256 in 64 lower-case hexadecimal digits
 * @param size bytes
 */
public record Stored(String sha256, long size) {}
