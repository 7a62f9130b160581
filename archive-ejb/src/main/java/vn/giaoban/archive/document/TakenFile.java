package vn.giaoban.archive.document;

import java.util.List;

/**
 * A file that has passed the rules for uploads, the reader and the secrecy guard, with its text page by page.
 *
 * @param answeredFor whether a line of it looks like a secrecy mark and somebody said why it is none
 */
record TakenFile(DocumentFile file, List<String> pages, boolean answeredFor) {}
