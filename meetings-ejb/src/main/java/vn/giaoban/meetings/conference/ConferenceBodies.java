package vn.giaoban.meetings.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.rule.Refusal;

/** The bodies of a conference: by code outside, by id inside. */
@ApplicationScoped
public class ConferenceBodies {

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    /** The code of each body, by its id. */
    public LongFunction<String> codes() {
        Map<Long, BodyView> known = bodies.byId(LocalDate.now(clock));
        return id -> known.containsKey(id) ? known.get(id).code() : null;
    }

    /**
     * The id of the body with this code.
     *
     * @throws Refusal INVALID {@code body.unknown}
     */
    public long id(String code, LocalDate day) {
        return bodies.find(code, day)
                .orElseThrow(() -> Refusal.invalid("body.unknown", code))
                .id();
    }

    /** A body as it is called today; empty where there is none of this id. */
    public Optional<BodyView> view(long id) {
        return Optional.ofNullable(bodies.byId(LocalDate.now(clock)).get(id));
    }

    Set<Long> ids(Collection<String> codes, LocalDate day) {
        return codes.stream().map(code -> id(code, day)).collect(Collectors.toSet());
    }

    /** The body named, else the committee itself. */
    long organiser(ConferencePlan plan) {
        if (plan.organiser() != null) {
            return id(plan.organiser(), plan.startDate());
        }
        return bodies.on(plan.startDate()).stream()
                .filter(body -> body.kind() == BodyKind.COMMITTEE)
                .findFirst()
                .map(BodyView::id)
                .orElseThrow(() -> Refusal.invalid("conference.noOrganiser"));
    }
}
