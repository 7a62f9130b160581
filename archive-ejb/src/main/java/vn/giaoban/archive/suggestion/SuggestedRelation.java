package vn.giaoban.archive.suggestion;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.RelationKind;

/**
 * What a text says of another document.
 *
 * @param kind what the text is to it
 * @param number its number as it stands in the text
 * @param issuedOn its day of issue as the text has it, or {@code null}
 * @param documents those of the archive that are meant, of those the caller may read: none, one, or several to choose from
 */
public record SuggestedRelation(
        RelationKind kind, String number, LocalDate issuedOn, List<DocumentLine> documents, Place place) {}
