package vn.giaoban.archive.register;

import java.util.Set;

/**
 * A run of numbers.
 *
 * @param bodyId whose numbers they are
 * @param termId the term, or the congress
 * @param congress one run for all kinds of the congress' documents
 * @param kinds codes of the kinds that count in it; empty for a congress
 * @param openedWith the last number used before the house began to count; 0 = it began with 01
 * @param lastNumber the last number given out or known to be used
 */
public record SeriesView(
        long id, long bodyId, long termId, boolean congress, Set<String> kinds, int openedWith, int lastNumber) {}
