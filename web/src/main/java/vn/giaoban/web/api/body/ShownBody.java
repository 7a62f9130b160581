package vn.giaoban.web.api.body;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.SuccessionKind;
import vn.giaoban.web.api.Id;

/**
 * A body under the name of the day that was asked for, with all the names it ever bore and those who came before and after.
 *
 * @param parent code of the body above
 * @param exists whether the body exists on that day
 */
record ShownBody(
        String id,
        String code,
        BodyKind kind,
        String fullName,
        String shortName,
        String symbol,
        String parent,
        boolean exists,
        List<DatedName> names,
        List<Succession> predecessors,
        List<Succession> successors) {

    /** One of the body's names; open ends are left out. */
    record DatedName(String fullName, String shortName, String symbol, LocalDate validFrom, LocalDate validTo) {

        static DatedName of(BodyView name) {
            return new DatedName(name.fullName(), name.shortName(), name.symbol(), name.validFrom(), name.validTo());
        }
    }

    /** Another body that came before or after, by its code. */
    record Succession(String code, SuccessionKind kind, LocalDate effectiveOn) {}

    static ShownBody of(
            BodyView body, List<DatedName> names, List<Succession> predecessors, List<Succession> successors) {
        return new ShownBody(
                Id.of(body.id()),
                body.code(),
                body.kind(),
                body.fullName(),
                body.shortName(),
                body.symbol(),
                body.parentCode(),
                body.exists(),
                names,
                predecessors,
                successors);
    }
}
