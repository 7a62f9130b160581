package vn.giaoban.archive.dossier;

import vn.giaoban.archive.document.DocumentLine;

/**
 * A document in a dossier.
 *
 * @param ordinal from 1, among those the caller may read
 * @param sheets how many sheets it has, or {@code null}
 * @param leaves its sheets as they are numbered through the dossier, {@code 4–9}; {@code null} where that is not known, or where
 *     the caller may not read all that lies before it
 */
public record EntryView(int ordinal, DocumentLine document, Integer sheets, String leaves, String note) {}
