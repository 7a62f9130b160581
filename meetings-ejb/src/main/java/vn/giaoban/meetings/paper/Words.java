package vn.giaoban.meetings.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.table.NumberedDocument;

/** Moments and people as the papers of an office write them. */
final class Words {

    private Words() {}

    static String day(LocalDate day) {
        return WrittenDate.of(day);
    }

    /** {@code 7 giờ 30}, {@code 8 giờ 00}; no line ends within it. */
    static String hour(LocalTime time) {
        return "%d\u00A0giờ\u00A0%02d".formatted(time.getHour(), time.getMinute());
    }

    /** {@code 7 giờ 30, ngày 19/03/2024}. */
    static String moment(ConferenceView conference) {
        String day = "ngày " + day(conference.startDate());
        return conference.startTime() == null ? day : hour(conference.startTime()) + ", " + day;
    }

    /** {@code đồng chí Nguyễn Văn An, Phó Bí thư Thường trực Huyện ủy}. */
    static String comrade(Chair chair) {
        return chair.posts().isEmpty()
                ? "đồng chí " + chair.name()
                : "đồng chí " + chair.name() + ", " + String.join(", ", chair.posts());
    }

    /** {@code 05-TB/HU, ngày 20/03/2024}. */
    static String cited(NumberedDocument document) {
        String day = document.issuedOn() == null ? "" : "ngày " + day(document.issuedOn());
        if (document.number() == null) {
            return day;
        }
        return day.isEmpty() ? document.number() : document.number() + ", " + day;
    }

    /** A title within a sentence. */
    static String lower(String title) {
        int first = title.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + title.substring(Character.charCount(first));
    }
}
