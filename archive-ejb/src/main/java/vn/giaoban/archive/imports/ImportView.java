package vn.giaoban.archive.imports;

import java.time.OffsetDateTime;

/**
 * An import as it stands.
 *
 * @param begunBy name of the account
 * @param dryRun nothing is taken in; rows are only looked at
 * @param received rows looked at so far, blank lines not among them
 * @param imported rows that became documents, or in a dry run would have
 * @param duplicates rows whose id in the other system is in the archive already
 * @param rejected rows that were not taken in, each with its reason
 * @param remarks what is to be said of a list as a whole
 * @param likely pairs of documents that are likely to be one, of which this import has brought one or both and of which nobody
 *     has said anything yet; as far as the caller may read them
 * @param indexed documents of this import that the search finds by now; reaches {@code imported}
 * @param percent how much of the file was read, 0 … 100
 */
public record ImportView(
        long id,
        ImportState state,
        String begunBy,
        OffsetDateTime begunAt,
        OffsetDateTime endedAt,
        boolean dryRun,
        long received,
        long imported,
        long duplicates,
        long rejected,
        long remarks,
        long likely,
        long indexed,
        int percent) {}
