package vn.giaoban.meetings.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Issuers;

/**
 * What a notice usually says, proposed from its conference: the committee issues it, on behalf of its standing committee,
 * the chair signs, whoever was summoned receives it (practice). All of it can be changed while it is a draft.
 */
@ApplicationScoped
class Proposal {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    @Inject
    Issuers issuers;

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    NoticeEntry of(ConferenceHeading conference) {
        LocalDate today = LocalDate.now(clock);
        BodyView issuer = issuers.committee(conference, today);
        String post = conference.chair() == null || conference.chair().posts().isEmpty()
                ? "chủ trì hội nghị"
                : conference.chair().posts().get(0);
        return new NoticeEntry(
                issuer.code(),
                "T/M BAN THƯỜNG VỤ",
                position(post),
                conference.chair() == null ? "…" : conference.chair().name(),
                today,
                Issuers.place(issuer),
                List.of("kết luận của đồng chí " + post, "tại " + lower(conference.title())),
                opening(conference, issuer, post),
                "Thông báo kết luận để các cơ quan, đơn vị biết, tổ chức thực hiện",
                recipients(conference, issuer, today),
                true);
    }

    private static List<String> opening(ConferenceHeading conference, BodyView issuer, String post) {
        StringBuilder held = new StringBuilder("Ngày ")
                .append(conference.date().format(DAY))
                .append(", ")
                .append(issuer.fullName())
                .append(" tổ chức ")
                .append(lower(conference.title()))
                .append('.');
        Chair chair = conference.chair();
        if (chair != null) {
            held.append(" Đồng chí ").append(chair.name());
            chair.posts().forEach(each -> held.append(", ").append(each));
            held.append(" chủ trì hội nghị.");
        }
        return List.of(
                held.toString(),
                "Sau khi nghe báo cáo của các cơ quan, đơn vị và ý kiến thảo luận tại hội nghị, đồng chí " + post
                        + " kết luận:");
    }

    private List<String> recipients(ConferenceHeading conference, BodyView issuer, LocalDate day) {
        List<String> lines = new ArrayList<>(List.of("Thường trực " + issuer.shortName()));
        String office = "Lưu Văn phòng " + issuer.shortName();
        for (BodyView body : bodies.every(day)) {
            if (conference.readers().contains(body.id()) && body.id() != issuer.id()) {
                lines.add(body.fullName());
            }
            if (body.kind() == BodyKind.OFFICE && issuer.code().equals(body.parentCode())) {
                office = "Lưu " + body.fullName();
            }
        }
        lines.add(office);
        return lines;
    }

    /** A deputy secretary signs as "PHÓ BÍ THƯ", whatever else the post says (Hướng dẫn 36-HD/VPTW, 2018). */
    private static String position(String post) {
        String capitals = post.toUpperCase(Locale.ROOT);
        return List.of("PHÓ BÍ THƯ", "BÍ THƯ").stream()
                .filter(capitals::startsWith)
                .findFirst()
                .orElse(capitals);
    }

    private static String lower(String title) {
        int first = title.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + title.substring(Character.charCount(first));
    }
}
