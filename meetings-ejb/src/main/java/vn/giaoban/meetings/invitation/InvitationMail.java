package vn.giaoban.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Addressees;
import vn.giaoban.archive.notification.Enclosure;
import vn.giaoban.archive.notification.Letters;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.Recipient;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.conference.ConferenceBodies;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.feed.CalendarFiles;

/** Sends an invitation to those invited who can be reached by mail: the letter itself, and the conference for their calendar. */
@ApplicationScoped
class InvitationMail {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String CALENDAR =
            "text/calendar; charset=" + StandardCharsets.UTF_8.name() + "; method=PUBLISH";

    @Inject
    Letters letters;

    @Inject
    Addressees addressees;

    @Inject
    ConferenceBodies bodies;

    @Inject
    CalendarFiles calendars;

    /**
     * The invitation was issued.
     *
     * @param number as taken from the register, {@code 91-GM/HU}
     * @param letter the issued file
     */
    void issued(InvitationEntry entry, String number, byte[] letter, ConferenceView conference) {
        List<Enclosure> files =
                List.of(new Enclosure(number.replace('/', '-') + ".docx", DOCX, letter), calendar(conference));
        String subject = "Giấy mời số " + number + " " + String.join(" ", entry.subject());
        String content = "Trân trọng kính mời đồng chí " + String.join(" ", entry.subject()) + ".\n\n"
                + about(conference) + "Đề nghị trả lời Văn phòng chậm nhất ngày "
                + WrittenDate.of(entry.answerBy()) + ". Giấy mời và lịch họp kèm theo thư này.";
        letters.toPeople(reached(entry.guests()), subject, content, files);
        Set<Long> summoned = conference.summoned().stream()
                .map(code -> bodies.id(code, conference.startDate()))
                .collect(Collectors.toSet());
        letters.toAccounts(
                addressees.ofBodies(summoned), NotificationKind.CONFERENCE_SUMMONED, subject, content, files);
    }

    /** What became of the conference since; bodies are told in the application, guests have nothing but mail. */
    void changed(List<Guest> guests, String what, String reason, ConferenceView conference) {
        String because = reason == null ? "" : "Lý do: " + reason.strip() + "\n";
        letters.toPeople(
                reached(guests),
                what + ": " + conference.title(),
                what + ": " + conference.title() + ".\n" + because + "\n" + about(conference),
                List.of(calendar(conference)));
    }

    private static List<Recipient> reached(List<Guest> guests) {
        return guests.stream()
                .filter(guest -> guest.mailAddress() != null)
                .map(guest -> new Recipient(guest.name(), guest.mailAddress()))
                .toList();
    }

    private Enclosure calendar(ConferenceView conference) {
        return new Enclosure("hoi-nghi-" + conference.id() + ".ics", CALENDAR, calendars.conference(conference.id()));
    }

    private static String about(ConferenceView conference) {
        String place = conference.place() == null ? "" : "Địa điểm: " + conference.place() + ".\n";
        return "Thời gian: " + InvitationWords.when(conference) + "\n" + place;
    }
}
