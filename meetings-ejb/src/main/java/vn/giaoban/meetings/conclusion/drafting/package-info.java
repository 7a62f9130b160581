/**
 * From the text of a conference that has taken place to a draft of its record: when, who, about which period, and the
 * clauses of its conclusion with who leads each and by when. A proposal only: it saves nothing, the same text gives the
 * same draft, a lead or a date that is not written is never invented, and every clause keeps the place it was read from.
 *
 * <p>The reading is one line: {@code SentText} (lines with offsets) → {@code Paragraphs} → {@code Opening} for the head;
 * {@code Sentences} → {@code Outline} (sections and their owners) → {@code Clauses} → {@code Owners} and {@code
 * Deadlines} for the conclusion.
 */
package vn.giaoban.meetings.conclusion.drafting;
