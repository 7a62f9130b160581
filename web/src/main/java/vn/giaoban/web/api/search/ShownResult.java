package vn.giaoban.web.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giaoban.archive.search.Dimension;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.SearchResult;
import vn.giaoban.archive.search.SearchResult.Facet;
import vn.giaoban.archive.search.SearchResult.Fragment;
import vn.giaoban.archive.search.Suggestion;
import vn.giaoban.archive.validity.ValidityState;
import vn.giaoban.web.api.Id;

/** What was found, as the interface shows it; what each member means stands at {@link SearchResult}. */
public record ShownResult(
        long total,
        long tookMs,
        String interpretedAs,
        String restored,
        List<ShownHit> hits,
        Map<Dimension, List<Facet>> facets,
        String after) {

    /** One hit. */
    record ShownHit(
            EntryType type,
            String id,
            String externalId,
            String number,
            String kind,
            LocalDate issuedOn,
            String issuer,
            String subject,
            ValidityState validity,
            double score,
            List<Fragment> fragments) {

        static ShownHit of(SearchResult.Hit hit) {
            return new ShownHit(
                    hit.type(),
                    Id.of(hit.id()),
                    hit.externalId(),
                    hit.number(),
                    hit.kind(),
                    hit.issuedOn(),
                    hit.issuer(),
                    hit.subject(),
                    hit.validity(),
                    hit.score(),
                    hit.fragments());
        }
    }

    /** Something whose subject or number begins with what is being typed. */
    record ShownSuggestion(EntryType type, String id, String number, String kind, LocalDate issuedOn, String subject) {

        static ShownSuggestion of(Suggestion suggestion) {
            return new ShownSuggestion(
                    suggestion.type(),
                    Id.of(suggestion.id()),
                    suggestion.number(),
                    suggestion.kind(),
                    suggestion.issuedOn(),
                    suggestion.subject());
        }
    }

    static ShownResult of(SearchResult found) {
        return new ShownResult(
                found.total(),
                found.tookMs(),
                found.interpretedAs(),
                found.restored(),
                found.hits().stream().map(ShownHit::of).toList(),
                found.facets(),
                found.after());
    }
}
