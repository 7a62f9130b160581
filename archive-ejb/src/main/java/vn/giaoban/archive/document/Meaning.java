package vn.giaoban.archive.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Which documents of the same number a mention means. The day decides where it is written; one of which only the year fits is
 * taken when none fits whole, since days are mistyped. Then the issuer, where names tell; and no text mentions what is issued
 * later, if there is anything earlier.
 */
final class Meaning {

    private Meaning() {}

    static List<Document> of(Citation citation, LocalDate citingOn, List<Document> sameNumber, Issuer issuer) {
        List<Document> dated = sameNumber;
        LocalDate day = citation.day();
        if (day != null) {
            dated = sameNumber.stream().filter(d -> d.issuedOn().equals(day)).toList();
            if (dated.isEmpty()) {
                dated = sameNumber.stream()
                        .filter(d -> d.issuedOn().getYear() == day.getYear())
                        .toList();
            }
        }
        List<Document> earlier =
                preferring(dated, document -> !document.issuedOn().isAfter(citingOn));
        if (citation.issuer() == null || earlier.size() < 2) {
            return earlier;
        }
        String named = Vietnamese.fold(citation.issuer());
        return preferring(earlier, document -> named.contains(Vietnamese.fold(issuer.shortName(document))));
    }

    /** How the issuer of a document is called for short. */
    @FunctionalInterface
    interface Issuer {
        String shortName(Document document);
    }

    private static List<Document> preferring(List<Document> documents, Predicate<Document> better) {
        List<Document> preferred = documents.stream().filter(better).toList();
        return preferred.isEmpty() ? documents : preferred;
    }
}
