package vn.giaoban.meetings.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.meetings.conclusion.drafting.KnownBody;

/** The bodies that a text of a day may name. */
@ApplicationScoped
class KnownBodies {

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    /** Under the names they bear on the day; null = today. */
    List<KnownBody> on(LocalDate day) {
        return bodies.on(day == null ? LocalDate.now(clock) : day).stream()
                .map(body -> new KnownBody(
                        body.code(),
                        Stream.of(body.fullName(), body.shortName(), body.symbol(), body.code())
                                .distinct()
                                .toList()))
                .toList();
    }
}
