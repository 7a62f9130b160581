package vn.giaoban.archive.document;

import java.io.InputStream;

/**
 * The bytes of a file.
 *
 * @param content to be closed by whoever asked
 */
public record FileContent(FileView file, InputStream content) {}
