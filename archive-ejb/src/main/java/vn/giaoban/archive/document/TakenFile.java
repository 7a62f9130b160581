package vn.giaoban.archive.document;

import java.util.List;

/** A file that has passed the rules for uploads, the reader and the secrecy guard, with its text page by page. */
record TakenFile(DocumentFile file, List<String> pages) {}
