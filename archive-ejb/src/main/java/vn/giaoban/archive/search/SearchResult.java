package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total all hits the caller may see, not only those of this page
 * @param tookMs milliseconds the engine needed
 * @param interpretedAs how the words were understood, where that is worth saying: a number in its usual spelling; or null
 * @param hits this page
 * @param facets by dimension ({@link #KIND} …), the values of all hits with their counts, largest first
 * @param after cursor of the next page; null on the last
 */
public record SearchResult(
        long total, long tookMs, String interpretedAs, List<Hit> hits, Map<String, List<Facet>> facets, String after) {

    public static final String KIND = "kind";
    public static final String ISSUER = "issuer";
    public static final String YEAR = "year";
    public static final String TERM = "term";
    public static final String TYPE = "type";

    /**
     * One hit, projected from the index: nothing of it was read from the database.
     *
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
            double score,
            List<Fragment> fragments) {}

    /**
     * A piece of the text in which the words stand.
     *
     * @param page from 1; null where it is not known
     * @param html safe to show: everything of the text is escaped, {@code <mark>} is the only element
     */
    public record Fragment(Integer page, String html) {}

    /**
     * One value of a dimension.
     *
     * @param label the value in words; the value itself where there is no name for it
     */
    public record Facet(String value, String label, long count) {}
}
