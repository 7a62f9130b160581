package vn.giaoban.meetings.conclusion;

import static vn.giaoban.archive.rule.Permission.CONCLUDE;
import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDrafts;
import vn.giaoban.meetings.conclusion.drafting.UnreadableText;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;

/** From the report of a conference that has taken place to the conference itself, with a person's yes in between. */
@Stateless
public class ConferencesFromText {

    @Inject
    KnownBodies bodies;

    @Inject
    Conferences conferences;

    @Inject
    Conclusions conclusions;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    /**
     * Reads a report into a draft; saves nothing.
     *
     * @param text exactly as it was sent; spans count its code points
     * @throws Refusal INVALID {@code text.empty}, {@code text.tooLong}, {@code text.noWords}, {@code secrecy.mark}
     */
    @RolesAllowed({PREPARE_CONFERENCES, CONCLUDE})
    public ConferenceDraft draft(String text) {
        return draft(text, null);
    }

    /**
     * Reads a report of which somebody says why a line of it is no mark of secrecy.
     *
     * @param notSecretBecause that reason; null = nobody says so
     * @throws Refusal as {@link #draft(String)}
     */
    @RolesAllowed({PREPARE_CONFERENCES, CONCLUDE})
    public ConferenceDraft draft(String text, @Size(max = 500) String notSecretBecause) {
        if (text != null && guard.check(notSecretBecause, List.of(text))) {
            audit.done("text.notSecret", "text", null, notSecretBecause);
        }
        try {
            ConferenceDraft dated = ConferenceDrafts.draft(text, bodies.on(null));
            return dated.date() == null ? dated : ConferenceDrafts.draft(text, bodies.on(dated.date()));
        } catch (UnreadableText unreadable) {
            throw switch (unreadable.reason()) {
                case EMPTY -> Refusal.invalid("text.empty");
                case TOO_LONG -> Refusal.invalid("text.tooLong");
                case NO_WORDS -> Refusal.invalid("text.noWords");
            };
        }
    }

    /**
     * Enters the conference and its conclusion as a person has confirmed them, both or neither.
     *
     * @throws Refusal as {@link Conferences#create} and {@link Conclusions#put} say
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView accept(
            @Valid @NotNull ConferencePlan plan, @NotNull @Size(max = 500) List<@Valid @NotNull ClauseEntry> clauses) {
        return accept(plan, clauses, null);
    }

    /**
     * Enters the conference and a conclusion of which somebody says why a line of it is no mark of secrecy.
     *
     * @param notSecretBecause that reason; null = nobody says so
     */
    @RolesAllowed(PREPARE_CONFERENCES)
    public ConferenceView accept(
            @Valid @NotNull ConferencePlan plan,
            @NotNull @Size(max = 500) List<@Valid @NotNull ClauseEntry> clauses,
            @Size(max = 500) String notSecretBecause) {
        ConferenceView conference = conferences.create(plan);
        if (clauses.isEmpty()) {
            return conference;
        }
        conclusions.put(conference.id(), null, clauses, notSecretBecause);
        return conferences.get(conference.id());
    }
}
