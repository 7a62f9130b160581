package vn.giaoban.meetings.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.rule.Refusal;

/** Which body gives the papers of a conference, under its name of the day. */
@ApplicationScoped
public class Issuers {

    @Inject
    Bodies bodies;

    /** The body that organised; a body without symbol of its own issues through the committee above it. */
    public BodyView committee(ConferenceHeading conference, LocalDate day) {
        BodyView organiser = bodies.find(conference.organiserId(), day)
                .orElseThrow(() -> Refusal.invalid("body.unknown", conference.organiserId()));
        return Optional.ofNullable(organiser.parentCode())
                .flatMap(code -> bodies.find(code, day))
                .filter(parent -> organiser.kind() != BodyKind.COMMITTEE)
                .orElse(organiser);
    }

    /**
     * The committee itself, for papers that belong to no conference.
     *
     * @throws Refusal INVALID {@code conference.noOrganiser}
     */
    public BodyView committee(LocalDate day) {
        return ofKind(BodyKind.COMMITTEE, day);
    }

    /**
     * The committee's office, which writes its letters.
     *
     * @throws Refusal INVALID {@code conference.noOrganiser}
     */
    public BodyView office(LocalDate day) {
        return ofKind(BodyKind.OFFICE, day);
    }

    private BodyView ofKind(BodyKind kind, LocalDate day) {
        return bodies.on(day).stream()
                .filter(body -> body.kind() == kind)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("conference.noOrganiser"));
    }

    /** Where a body issues: "Huyện ủy Định Sơn" does in "Định Sơn". */
    public static String place(BodyView issuer) {
        String rest = issuer.fullName().startsWith(issuer.shortName())
                ? issuer.fullName().substring(issuer.shortName().length()).strip()
                : "";
        return rest.isEmpty() ? issuer.shortName() : rest;
    }
}
