package vn.giaoban.web.api.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.giaoban.meetings.conclusion.ConclusionView;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceState;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Periods;
import vn.giaoban.meetings.quorum.QuorumView;
import vn.giaoban.web.api.Id;

/** A conference with its conclusion; what each member means stands at {@link ConferenceView}. */
public record ShownConference(
        String id,
        long version,
        String series,
        ConferenceKind kind,
        Integer ordinal,
        String title,
        LocalDate date,
        LocalTime startTime,
        LocalDate endDate,
        LocalTime endTime,
        String place,
        Chair chair,
        String secretary,
        String organiser,
        Periods period,
        List<String> summoned,
        ConferenceState state,
        String stateReason,
        List<AgendaEntry> agenda,
        List<AttendanceEntry> attendance,
        QuorumView quorum,
        List<ShownClause> clauses,
        boolean frozen) {

    static ShownConference of(ConferenceView view, ConclusionView conclusion, QuorumView quorum) {
        return new ShownConference(
                Id.of(view.id()),
                view.version(),
                view.series(),
                view.kind(),
                view.ordinal(),
                view.title(),
                view.startDate(),
                view.startTime(),
                view.endDate(),
                view.endTime(),
                view.place(),
                view.chair(),
                view.secretary(),
                view.organiser(),
                view.period(),
                view.summoned(),
                view.state(),
                view.stateReason(),
                view.agenda(),
                view.attendance(),
                quorum,
                conclusion.clauses().stream().map(ShownClause::of).toList(),
                conclusion.frozen());
    }
}
