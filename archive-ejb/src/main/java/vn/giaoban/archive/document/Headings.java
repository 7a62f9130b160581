package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** Understands what was said of a document, and enters its number into the book of its series. */
@Dependent
class Headings {

    @Inject
    Kinds kinds;

    @Inject
    Bodies bodies;

    @Inject
    Terms terms;

    @Inject
    Registers registers;

    /** Kind, issuer and number as the house knows them; an unknown kind or issuer is refused, an odd number is not. */
    Heading understand(DocumentDetails details) {
        if (details.endsTooEarly()) {
            throw Refusal.invalid("document.endsTooEarly");
        }
        KindView kind = kinds.existing(details.kind());
        BodyView issuer = issuer(details);
        Long term =
                terms.termOn(issuer.id(), details.issuedOn()).map(TermView::id).orElse(null);
        return new Heading(details, kind.code(), issuer.id(), term, DocumentNumber.parse(details.number()));
    }

    /** What is unusual, for the person who enters it: practice, not authority, so nothing is refused. */
    List<Warning> unusual(Heading heading) {
        List<Warning> warnings = new ArrayList<>();
        KindView kind = kinds.existing(heading.kind());
        BodyView issuer = issuer(heading.details());
        if (!kinds.usual(kind.code(), issuer.kind(), heading.details().issuedOn())) {
            warnings.add(new Warning("document.warning.kindOfIssuer", List.of(kind.name(), issuer.fullName())));
        }
        if (!issuer.exists()) {
            warnings.add(new Warning("document.warning.issuerEnded", List.of(issuer.fullName())));
        }
        if (heading.details().validFrom() != null
                && heading.details().validFrom().isBefore(heading.details().issuedOn())) {
            warnings.add(new Warning("document.warning.validBeforeIssue", List.of()));
        }
        if (heading.details().number() != null && heading.parsed().isEmpty()) {
            warnings.add(new Warning(
                    "document.warning.numberNotRead", List.of(heading.details().number())));
        }
        heading.parsed()
                .filter(number -> !number.kind().isEmpty() && kind.symbol() != null)
                .filter(number -> !Vietnamese.fold(number.kind()).equals(Vietnamese.fold(kind.symbol())))
                .ifPresent(number -> warnings.add(new Warning(
                        "document.warning.numberOfOtherKind",
                        List.of(heading.details().number(), kind.name()))));
        return warnings;
    }

    /** Enters the number into the book of its series, if that is kept here, so that it is not given out again. */
    Optional<Warning> enterNumber(Heading heading, long documentId) {
        String written = heading.details().number();
        return heading.counted()
                .filter(number ->
                        !registers.enter(heading.order(), number.number(), Heading.suffix(number), written, documentId))
                .map(taken -> new Warning("document.warning.numberTaken", List.of(written)));
    }

    private BodyView issuer(DocumentDetails details) {
        return bodies.find(details.issuer(), details.issuedOn())
                .orElseThrow(() -> Refusal.invalid("body.unknown", details.issuer()));
    }
}
