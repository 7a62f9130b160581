package vn.giaoban.meetings.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Grid;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.ConferenceView;

/** Words the programme of a conference (practice: hour, item, who presents). */
final class Agenda {

    private Agenda() {}

    static OfficePaper paper(ConferenceView conference, Letterhead head) {
        List<String> opening = new ArrayList<>();
        opening.add("Thời gian: " + Words.moment(conference) + ".");
        if (conference.place() != null) {
            opening.add("Địa điểm: " + conference.place() + ".");
        }
        if (conference.chair() != null) {
            opening.add("Chủ trì: " + Words.comrade(conference.chair()) + ".");
        }
        return new OfficePaper(
                head.issuer().superiorHeading(),
                head.issuer().heading(),
                null,
                null,
                null,
                head.place(),
                head.day(),
                "Chương trình",
                List.of(Words.lower(conference.title())),
                opening,
                List.of(new Section(null, List.of(), new Grid(PaperKind.AGENDA.table(), rows(conference)))),
                null,
                Signature.NONE,
                List.of(),
                HouseStyle.USUAL,
                null);
    }

    /** An item whose beginning depends on one of unknown length has no hour. */
    private static List<List<String>> rows(ConferenceView conference) {
        List<List<String>> rows = new ArrayList<>();
        LocalTime begins = conference.startTime();
        for (AgendaEntry item : conference.agenda()) {
            String hours = begins == null ? "" : Words.hour(begins);
            LocalTime ends = begins == null || item.minutes() == null ? null : begins.plusMinutes(item.minutes());
            rows.add(List.of(
                    ends == null ? hours : hours + " – " + Words.hour(ends),
                    item.title(),
                    Objects.requireNonNullElse(item.presenter(), "")));
            begins = ends;
        }
        return rows;
    }
}
