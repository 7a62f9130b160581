package vn.giaoban.archive.search.index;

import vn.giaoban.archive.search.EntryKey;

/**
 * A change that the engine has refused for good; it stays until somebody has it tried once more.
 *
 * @param reason what the engine said
 */
public record DeadLetter(long id, EntryKey key, int attempts, String reason) {}
