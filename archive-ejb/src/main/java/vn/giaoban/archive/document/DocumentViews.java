package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;

/** Shows documents under the names that kind, issuer and term had on the day of issue. */
@Dependent
class DocumentViews {

    @Inject
    Bodies bodies;

    @Inject
    Terms terms;

    @Inject
    Kinds kinds;

    @Inject
    Access access;

    @Inject
    Validities validities;

    @Inject
    Clock clock;

    DocumentView view(Document document, List<RelationView> relations) {
        BodyView issuer = issuer(document);
        return new DocumentView(
                document.id(),
                document.version(),
                document.externalId(),
                document.kind(),
                kindName(kinds.byCode(), document.kind()),
                document.number(),
                document.issuedOn(),
                issuer.code(),
                issuer.fullName(),
                termName(document).orElse(null),
                document.subject(),
                document.signer(),
                access.circulation(document.profileId()),
                document.state(),
                document.withdrawnBecause(),
                document.removal() == null ? null : document.removal().view(document.enteredAt()),
                document.validDays().first(),
                document.validDays().last(),
                validities.of(document),
                LocalDate.now(clock),
                document.isFrozen(),
                document.files().stream().map(DocumentFile::view).toList(),
                relations);
    }

    List<DocumentLine> lines(List<Document> documents) {
        Map<String, KindView> names = kinds.byCode();
        return documents.stream().map(document -> line(document, names)).toList();
    }

    private DocumentLine line(Document document, Map<String, KindView> names) {
        BodyView issuer = issuer(document);
        return new DocumentLine(
                document.id(),
                document.kind(),
                kindName(names, document.kind()),
                document.number(),
                document.issuedOn(),
                issuer.code(),
                issuer.fullName(),
                document.subject(),
                document.state(),
                document.isFrozen());
    }

    BodyView issuer(Document document) {
        return bodies.find(document.issuerId(), document.issuedOn()).orElseThrow();
    }

    Optional<String> termName(Document document) {
        return document.termId() == null
                ? Optional.empty()
                : terms.all().stream()
                        .filter(term -> term.id() == document.termId())
                        .map(TermView::name)
                        .findFirst();
    }

    private static String kindName(Map<String, KindView> names, String code) {
        return names.get(code).name();
    }
}
