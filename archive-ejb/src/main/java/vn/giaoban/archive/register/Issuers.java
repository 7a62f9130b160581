package vn.giaoban.archive.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.rule.Refusal;

/** Who issues on a day, and in which term or congress that counts. */
@Dependent
class Issuers {

    @Inject
    Bodies bodies;

    @Inject
    Terms terms;

    /** The body under its name of the day; a body that has ended, or is not there yet, issues nothing. */
    BodyView issuing(NumberOrder order) {
        BodyView body = bodies.find(order.bodyId(), order.on())
                .orElseThrow(() -> Refusal.invalid("body.unknown", order.bodyId()));
        if (!body.exists()) {
            throw Refusal.conflict("body.notIssuing", body.fullName(), order.on());
        }
        return body;
    }

    Optional<TermView> termOn(NumberOrder order) {
        return order.congress()
                ? terms.congressOn(order.bodyId(), order.on())
                : terms.termOn(order.bodyId(), order.on());
    }

    TermView term(long termId) {
        return terms.all().stream()
                .filter(term -> term.id() == termId)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("term.unknown", termId));
    }
}
