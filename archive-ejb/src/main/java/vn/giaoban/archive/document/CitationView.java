package vn.giaoban.archive.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that a text mentions.
 *
 * @param written its number as it stands in the text
 * @param day its day of issue as the text has it, or {@code null}
 * @param issuer its issuer as the text has it, or {@code null}
 * @param documents those of the archive that are meant, of those the caller may read: none, one, or several to choose from
 * @param suggests what the words before it suggest this document to be to it, where that is not recorded yet; or {@code null}
 */
public record CitationView(
        long id, String written, LocalDate day, String issuer, List<DocumentLine> documents, RelationKind suggests) {}
