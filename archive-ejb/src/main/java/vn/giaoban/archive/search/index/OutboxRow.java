package vn.giaoban.archive.search.index;

import vn.giaoban.archive.search.EntryKey;

/** A change that waits. */
record OutboxRow(long id, EntryKey key, int attempts) {}
