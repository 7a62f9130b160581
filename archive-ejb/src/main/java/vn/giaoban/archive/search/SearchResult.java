package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.validity.ValidityState;

/**
 * What was found.
 *
 * @param total all hits the caller may see, not only those of this page
 * @param tookMs milliseconds the engine needed
 * @param interpretedAs how the words were understood, where that is worth saying: a number in its usual spelling; or null
 * @param restored what was typed with the marks that were left out; null where none were put back
 * @param hits this page
 * @param facets by dimension, the values of all hits with their counts, largest first. A dimension in which something is
 *     chosen keeps the counts of its other values: what choosing them too would add
 * @param after cursor of the next page; null on the last
 */
public record SearchResult(
        long total,
        long tookMs,
        String interpretedAs,
        String restored,
        List<Hit> hits,
        Map<Dimension, List<Facet>> facets,
        String after) {

    /**
     * One hit, projected from the index: nothing of it was read from the database.
     *
     * @param validity how it stands with its force on the day asked about; null where nothing is known of it
     * @param score larger is better; comparable within one answer only
     */
    public record Hit(
            EntryType type,
            long id,
            String externalId,
            String number,
            String kind,
            LocalDate issuedOn,
            String issuer,
            String subject,
            LocalDate validFrom,
            LocalDate validTo,
            ValidityState validity,
            double score,
            List<Fragment> fragments) {}

    /**
     * A piece of the text in which the words stand.
     *
     * @param page from 1; null where it is not known
     * @param html safe to show: everything of the text is escaped, {@code <mark>} is the only element
     */
    public record Fragment(Integer page, String html) {

        /** The same as a plain text: no marks, nothing escaped. */
        public String text() {
            return html.replaceAll("</?mark>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replaceAll("&#(39|x27);", "'")
                    .replaceAll("&#(47|x2F);", "/")
                    .replace("&amp;", "&");
        }
    }

    /**
     * One value of a dimension.
     *
     * @param label the value in words; the value itself where there is no name for it
     */
    public record Facet(String value, String label, long count) {}
}
