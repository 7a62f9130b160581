package vn.giaoban.meetings.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Presence;

/** Words the minutes of a conference: who was there, what was dealt with, what the chair concluded (practice of biên bản). */
final class Minutes {

    private static final String DOTS = "…".repeat(12);

    private Minutes() {}

    /** @param bodies the body of each line of the roll call, in its order */
    static OfficePaper paper(
            ConferenceView conference, List<Optional<String>> bodies, List<ClauseView> clauses, Letterhead head) {
        String secretary = conference.secretary();
        return new OfficePaper(
                head.issuer().superiorHeading(),
                head.issuer().heading(),
                null,
                null,
                null,
                head.place(),
                head.day(),
                "Biên bản",
                List.of(Words.lower(conference.title())),
                List.of(),
                List.of("Thời gian: " + Words.moment(conference)
                        + (conference.place() == null ? "." : "; địa điểm: " + conference.place() + ".")),
                List.of(
                        new Section("THÀNH PHẦN", people(conference, bodies)),
                        new Section("NỘI DUNG", items(conference)),
                        new Section("KẾT LUẬN", concluded(clauses))),
                "Hội nghị kết thúc vào hồi " + (conference.endTime() == null ? DOTS : Words.hour(conference.endTime()))
                        + " cùng ngày; biên bản đã được thông qua",
                new Signature(
                        null,
                        "Chủ trì",
                        conference.chair() == null ? null : conference.chair().name()),
                new Signature(null, "Thư ký", secretary),
                List.of(),
                HouseStyle.USUAL,
                null);
    }

    private static List<Clause> people(ConferenceView conference, List<Optional<String>> bodies) {
        List<Clause> people = new ArrayList<>();
        if (conference.chair() != null) {
            people.add(new Clause("Chủ trì:", Words.comrade(conference.chair()) + "."));
        }
        if (conference.secretary() != null) {
            people.add(new Clause("Thư ký:", conference.secretary() + "."));
        }
        add(people, "Có mặt:", conference, bodies, Presence.PRESENT::equals);
        add(people, "Dự thay:", conference, bodies, Presence.SUBSTITUTE::equals);
        add(people, "Vắng có lý do:", conference, bodies, Presence.EXCUSED::equals);
        add(people, "Vắng không lý do:", conference, bodies, Presence.ABSENT::equals);
        return people;
    }

    private static void add(
            List<Clause> people,
            String heading,
            ConferenceView conference,
            List<Optional<String>> bodies,
            Predicate<Presence> presence) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            AttendanceEntry line = conference.attendance().get(i);
            if (presence.test(line.presence())) {
                named.add(named(line, bodies.get(i)));
            }
        }
        if (!named.isEmpty()) {
            people.add(new Clause(heading, String.join("; ", named) + "."));
        }
    }

    private static String named(AttendanceEntry line, Optional<String> body) {
        List<String> parts = new ArrayList<>();
        if (line.person() != null) {
            parts.add("đồng chí " + line.person());
        }
        if (line.post() != null) {
            parts.add(line.post());
        }
        body.filter(name -> line.post() == null || !line.post().contains(name)).ifPresent(parts::add);
        String named = String.join(", ", parts);
        if (line.substitute() != null) {
            named += " (" + line.substitute() + " dự thay)";
        }
        return line.note() == null ? named : named + " (" + line.note() + ")";
    }

    private static List<Clause> items(ConferenceView conference) {
        return conference.agenda().stream().map(Minutes::item).toList();
    }

    private static Clause item(AgendaEntry item) {
        return new Clause(null, item.presenter() == null ? item.title() : item.presenter() + ": " + item.title());
    }

    private static List<Clause> concluded(List<ClauseView> clauses) {
        return clauses.stream()
                .map(clause -> new Clause(heading(clause.heading()), clause.text()))
                .toList();
    }

    private static String heading(String heading) {
        return heading == null || heading.isBlank() ? null : heading.strip().replaceAll(":$", "") + ":";
    }
}
