package vn.giaoban.meetings.paper;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.Papers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;

/** The programme and the minutes of a conference as Word files, for whoever reads the conference. */
@Stateless
@RolesAllowed(READ)
public class ConferencePapers {

    @Inject
    Conferences conferences;

    @Inject
    Conclusions conclusions;

    @Inject
    Letterheads letterheads;

    @Inject
    Participants participants;

    @Inject
    Papers papers;

    /**
     * The programme (chương trình hội nghị), each item with the hour it begins at where the agenda says how long they take.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    public byte[] agenda(long conference) {
        ConferenceView view = conferences.get(conference);
        return papers.write(PaperKind.AGENDA, Agenda.paper(view, letterheads.of(conference)));
    }

    /**
     * The minutes (biên bản), from the roll call, the agenda and the conclusion.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}
     */
    public byte[] minutes(long conference) {
        ConferenceView view = conferences.get(conference);
        List<Optional<String>> bodies =
                view.attendance().stream().map(participants::bodyOf).toList();
        return papers.write(
                PaperKind.MINUTES,
                Minutes.paper(view, bodies, conclusions.get(conference).clauses(), letterheads.of(conference)));
    }
}
