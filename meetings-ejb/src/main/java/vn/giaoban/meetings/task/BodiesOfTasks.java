package vn.giaoban.meetings.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceBodies;

/** The bodies that lead and coordinate, by code outside and by id inside, as of a day. */
@ApplicationScoped
class BodiesOfTasks {

    @Inject
    Bodies bodies;

    @Inject
    ConferenceBodies known;

    @Inject
    Clock clock;

    /** The day a filter asks for. */
    LocalDate dayOf(TaskFilter filter) {
        return filter.asOf() == null ? today() : filter.asOf();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<BodyView> find(String code, LocalDate day) {
        return bodies.find(code, day);
    }

    long id(String code, LocalDate day) {
        return known.id(code, day);
    }

    /** The id of a body that exists on a day, as the lead of a task. */
    long leadOn(String code, LocalDate day) {
        if (code == null || code.isBlank()) {
            throw Refusal.invalid("task.noLead");
        }
        BodyView body = find(code, day).orElseThrow(() -> Refusal.invalid("body.unknown", code));
        if (!body.exists()) {
            throw Refusal.invalid("task.leadNotValid", body.fullName(), day);
        }
        return body.id();
    }

    LongFunction<String> codes() {
        return known.codes();
    }
}
