package vn.giaoban.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.account.Addressee;
import vn.giaoban.archive.account.Addressees;
import vn.giaoban.archive.account.Role;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Issuers;

/**
 * What an invitation usually says, proposed from its conference: the committee invites, the head of its office signs on
 * order of the standing committee, every body summoned is invited and answers until the day before (practice). All of it
 * can be changed while it is a draft.
 */
@ApplicationScoped
class InvitationProposal {

    @Inject
    Bodies bodies;

    @Inject
    Issuers issuers;

    @Inject
    Addressees addressees;

    @Inject
    Clock clock;

    InvitationEntry of(ConferenceHeading conference) {
        LocalDate today = LocalDate.now(clock);
        BodyView issuer = issuers.committee(conference, today);
        return new InvitationEntry(
                issuer.code(),
                "T/L BAN THƯỜNG VỤ",
                "CHÁNH VĂN PHÒNG",
                chiefOfOffice(),
                today,
                Issuers.place(issuer),
                List.of("dự " + lower(conference.title())),
                List.of(issuer.fullName() + " trân trọng kính mời các đồng chí, cơ quan, đơn vị dự "
                        + lower(conference.title()) + ", cụ thể như sau:"),
                bodies.every(today).stream()
                        .filter(body -> conference.summoned().contains(body.id()))
                        .map(BodyView::fullName)
                        .toList(),
                List.of(),
                answerBy(conference.date(), today),
                "Đề nghị các đồng chí, cơ quan, đơn vị bố trí thời gian dự hội nghị đúng thành phần",
                List.of(
                        "Như thành phần mời",
                        "Thường trực " + issuer.shortName() + " (để báo cáo)",
                        fileCopy(issuer, today)));
    }

    /** The day before; where that is past, the day itself. */
    static LocalDate answerBy(LocalDate day, LocalDate today) {
        LocalDate before = day.minusDays(1);
        return before.isBefore(today) ? day : before;
    }

    /** The file copy lies with the issuer's office. */
    private String fileCopy(BodyView issuer, LocalDate day) {
        String office = bodies.every(day).stream()
                .filter(body -> body.kind() == BodyKind.OFFICE && issuer.code().equals(body.parentCode()))
                .reduce((first, last) -> last)
                .map(BodyView::fullName)
                .orElse("Văn phòng " + issuer.shortName());
        return "Lưu " + office;
    }

    /** A title within a sentence. */
    private static String lower(String title) {
        int first = title.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + title.substring(Character.charCount(first));
    }

    /** His name, where the house has one head of office and not several. */
    private String chiefOfOffice() {
        Set<Long> heads = addressees.withRole(Role.CHIEF_OF_OFFICE);
        return heads.size() == 1
                ? addressees.among(heads).values().stream()
                        .map(Addressee::displayName)
                        .findFirst()
                        .orElse("…")
                : "…";
    }
}
