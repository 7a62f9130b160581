package vn.giaoban.meetings.invitation;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceView;

/** Puts a conference and those invited to it into the words and the order of a letter of invitation. */
final class InvitationWords {

    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private InvitationWords() {}

    /** When, where, who chairs, who is invited, what is on the agenda, until when to answer; what is not known is left out. */
    static List<Section> sections(ConferenceView conference, InvitationEntry entry) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(new Clause("Thời gian:", when(conference)));
        if (conference.place() != null && !conference.place().isBlank()) {
            clauses.add(new Clause("Địa điểm:", sentence(conference.place())));
        }
        if (conference.chair() != null) {
            clauses.add(new Clause("Chủ trì:", chair(conference.chair())));
        }
        clauses.add(new Clause("Thành phần:", listed("kính mời:", invited(entry))));
        if (!conference.agenda().isEmpty()) {
            clauses.add(new Clause(
                    "Nội dung:",
                    listed(
                            "theo chương trình sau:",
                            conference.agenda().stream()
                                    .map(InvitationWords::item)
                                    .toList())));
        }
        clauses.add(new Clause(
                "Đăng ký dự họp:",
                "đề nghị trả lời Văn phòng chậm nhất ngày " + WrittenDate.of(entry.answerBy()) + "."));
        return List.of(new Section(null, clauses));
    }

    /** {@code 08 giờ 00, ngày 25/04/2024 (thứ Năm).} */
    static String when(ConferenceView conference) {
        LocalTime time = conference.startTime();
        StringBuilder words = new StringBuilder();
        if (time != null) {
            words.append(String.format(Locale.ROOT, "%02d giờ %02d, ", time.getHour(), time.getMinute()));
        }
        words.append("ngày ").append(WrittenDate.of(conference.startDate()));
        words.append(" (")
                .append(WEEKDAYS.get(conference.startDate().getDayOfWeek().getValue() - 1))
                .append(')');
        if (conference.endDate() != null && conference.endDate().isAfter(conference.startDate())) {
            words.append(" đến hết ngày ").append(WrittenDate.of(conference.endDate()));
        }
        return words.append('.').toString();
    }

    private static String chair(Chair chair) {
        return sentence("đồng chí " + String.join(", ", with(chair.name(), chair.posts())));
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static List<String> invited(InvitationEntry entry) {
        Stream<String> guests = entry.guests().stream()
                .map(guest -> "Đồng chí " + guest.name() + (guest.post() == null ? "" : ", " + guest.post()));
        return Stream.concat(entry.invited().stream(), guests).toList();
    }

    private static String item(AgendaEntry item) {
        boolean nobody = item.presenter() == null || item.presenter().isBlank();
        return nobody ? item.title() : item.title() + " (" + item.presenter() + ")";
    }

    /** One entry a line with a dash, parted by semicolons and ended by a stop (practice of Party documents). */
    private static String listed(String opening, List<String> entries) {
        List<String> lines = new ArrayList<>(List.of(opening));
        for (int i = 0; i < entries.size(); i++) {
            String bare = entries.get(i).strip().replaceFirst("[;.,\\s]+$", "");
            lines.add("- " + bare + (i == entries.size() - 1 ? "." : ";"));
        }
        return String.join("\n", lines);
    }

    private static String sentence(String text) {
        return text.strip().replaceFirst("[.\\s]+$", "") + ".";
    }
}
