package vn.giaoban.archive.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What a text that is not entered yet says of another document.
 *
 * @param written the number of the other as it stands in the text
 * @param day its day of issue as the text has it, or {@code null}
 * @param documents those of the archive that are meant, of those the caller may read: none, one, or several to choose from
 * @param from where in the text the number begins
 */
public record Foreseen(RelationKind kind, String written, LocalDate day, List<DocumentLine> documents, int from) {}
