package vn.giaoban.archive.opening;

import static vn.giaoban.archive.rule.Permission.KEEP_BODIES;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.NewBody;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.register.NewSeries;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.rule.Refusal;

/** Opens the house for an office: everything it needs before its first conference, in one go or not at all. */
@Stateless
@RolesAllowed(KEEP_BODIES)
public class Opening {

    @EJB
    Bodies bodies;

    @EJB
    Terms terms;

    @EJB
    Registers registers;

    @Inject
    Clock clock;

    /** Whether the house still waits for its office; anybody may know. */
    @PermitAll
    public boolean isDue() {
        return bodies.every(LocalDate.now(clock)).isEmpty();
    }

    /**
     * Enters committee, bodies, term and the numbers used so far.
     *
     * @throws Refusal CONFLICT {@code opening.over} when there is an office already; whatever the boundaries of bodies,
     *     terms and registers refuse
     */
    public void open(@Valid @NotNull OfficeOpening office) {
        if (!isDue()) {
            throw Refusal.conflict("opening.over");
        }
        Map<String, Long> ids = new HashMap<>();
        BodyView committee = bodies.create(office.committee());
        ids.put(committee.code(), committee.id());
        for (NewBody body : office.bodies()) {
            ids.put(body.code(), bodies.create(body).id());
        }
        TermView term = terms.open(committee.id(), office.termName(), office.termStartsOn());
        for (OfficeOpening.LastNumber last : office.lastNumbers()) {
            Long issuer = ids.get(last.bodyCode());
            if (issuer == null) {
                throw Refusal.invalid("body.unknown", last.bodyCode());
            }
            registers.open(new NewSeries(issuer, term.id(), Set.copyOf(List.of(last.kind())), last.number()));
        }
    }
}
