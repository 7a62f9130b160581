package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who does a piece of work, as its words say: one lead ("Giao X chủ trì", "X chủ trì", "X: …", X as the subject), those it
 * works with ("phối hợp với Y, Z"), or several at once ("các Ban").
 *
 * <p>One piece of work has one lead (Quy định 299-QĐ/TW). Where several bodies are addressed alike none of them is made the
 * lead; their names stay together as the collective. A post ("đồng chí Chánh Văn phòng") is a person and no lead either.
 *
 * @param lead or null
 * @param coordinating in the order written
 * @param collective or null
 * @param workFrom index in the passage where the work itself begins, behind all who do it
 */
record Owners(BodyName lead, List<BodyName> coordinating, String collective, int workFrom) {

    static final Owners NOBODY = new Owners(null, List.of(), null, 0);

    private static final Cue ASSIGNS =
            Cue.of("(?:giao|đề nghị|yêu cầu|phân công|ủy quyền)(?: nhiệm vụ| trách nhiệm)?(?: cho)?");
    private static final Cue ADDRESSES = Cue.upTo(
            "(?:(?<!\\p{L})(?:đối với|riêng|thủ trưởng|lãnh đạo|tập thể lãnh đạo|người đứng đầu|bí thư)[,]? )+");
    private static final Cue WITH = Cue.upTo(
            "(?<!\\p{L})(?:(?:phối hợp|phối kết hợp)(?: chặt chẽ| tốt| đồng bộ)?(?: với| cùng với| cùng)?|cùng với|(?:thống nhất|trao đổi) với|(?:cơ quan |đơn vị )?phối hợp(?: thực hiện)? ?:) ?");
    private static final Cue LEADS =
            Cue.behind("[,:]? ?(?:(?:là|làm) )?(?:(?:cơ quan|đơn vị) )?chủ trì(?!,? hội nghị)");
    private static final Cue LEAD_NAMED = Cue.upTo("(?<!\\p{L})chủ trì(?: thực hiện)?(?:: ?| là )");
    private static final Cue FRONTED = Cue.of(
            "(?:cũng |ngay |riêng )*(?:đối với|về|việc|trong|trước|sau|từ|để|nhằm|trên cơ sở|cùng với|căn cứ|theo"
                    + "|thời gian|định kỳ|hằng|hàng|bên cạnh|song song|qua)");
    /* Behind its name: then the body gives the work and does not do it. */
    private static final Cue SPEAKS = Cue.behind(
            " (?:đã )?(?:thống nhất|" + ClauseOpening.GIVES + "|đề nghị|yêu cầu|phân công|nhấn mạnh|lưu ý|đánh giá cao"
                    + "|ghi nhận|kết luận|biểu dương|đồng ý|nhất trí)");
    private static final Cue JOINED = Cue.upTo("(?:, và|,| và) ?");
    private static final Cue BEFORE_THE_WORK = Cue.behind(
            "[,:]? ?(?:(?:có trách nhiệm|chịu trách nhiệm(?: chính)?|chủ động|khẩn trương)(?=,? (?:chủ trì|phối hợp))"
                    + "|(?:là |làm )?(?:cơ quan |đơn vị )?chủ trì|và|cùng(?! với))");

    /* Enough for any list of bodies a person writes. */
    private static final int MOST_MENTIONS = 60;

    boolean isAnyone() {
        return lead != null || collective != null;
    }

    /** Where the words themselves name nobody: who the heading names, with those the words name beside it. */
    Owners under(Owners heading) {
        List<BodyName> beside = coordinating.isEmpty() ? heading.coordinating : coordinating;
        return new Owners(heading.lead, beside, heading.collective, workFrom);
    }

    /** Reads who does the work of a passage; nobody where the words do not say it. */
    static Owners of(Passage passage, Mentions mentions) {
        return new Reading(passage, mentions.in(passage)).read();
    }

    /* Bodies named one behind the other: "A, B và C". */
    private record Group(List<Mention> members) {

        int from() {
            return members.get(0).from();
        }

        int to() {
            return members.get(members.size() - 1).to();
        }

        boolean isOneBody() {
            return members.size() == 1 && members.get(0).isBody();
        }
    }

    /* One reading of one passage. */
    private static final class Reading {

        private final Passage passage;
        private final List<Mention> mentions;

        Reading(Passage passage, List<Mention> mentions) {
            this.passage = passage;
            this.mentions = mentions.subList(0, Math.min(MOST_MENTIONS, mentions.size()));
        }

        Owners read() {
            Group with = groupAfter(WITH);
            Group leading = leading(with);
            Group addressed = leading != null ? leading : addressed();
            BodyName lead = addressed != null && addressed.isOneBody()
                    ? addressed.members().get(0).in(passage)
                    : null;
            String collective = addressed != null && lead == null
                    ? passage.slice(addressed.from(), addressed.to()).text()
                    : null;
            return new Owners(lead, coordinating(with, lead), collective, workFrom(addressed, with));
        }

        private Group leading(Group with) {
            Group named = groupAfter(LEAD_NAMED);
            if (named != null && named.isOneBody()) {
                return named;
            }
            return mentions.stream()
                    .filter(mention -> !mention.isPost())
                    .filter(mention -> LEADS.endAt(passage, mention.to()) > mention.to())
                    .filter(mention -> with == null || mention.from() < with.from())
                    .map(mention -> groupEndingWith(mention))
                    .findFirst()
                    .orElse(null);
        }

        /* "Giao A chủ trì, phối hợp với B" names A; "A, B chủ trì" names both. */
        private Group groupEndingWith(Mention last) {
            Group group = new Group(List.of(last));
            for (Mention mention : mentions) {
                Group chain = groupAt(mention.from());
                if (chain != null && chain.members().contains(last) && chain.to() == last.to()) {
                    return chain;
                }
            }
            return group;
        }

        private Group addressed() {
            int start = ClauseOpening.workOrOwnerFrom(passage);
            Group subject = groupAt(skip(ADDRESSES, start));
            if (subject != null && SPEAKS.endAt(passage, subject.to()) == subject.to()) {
                return subject;
            }
            var matcher = ASSIGNS.matcher(passage);
            while (matcher.find()) {
                Group assigned = matcher.end() < passage.length() && ClauseOpening.mayAssign(passage, matcher.start())
                        ? groupAt(skip(ADDRESSES, skipBlank(matcher.end())))
                        : null;
                if (assigned != null) {
                    return assigned;
                }
            }
            return FRONTED.endAt(passage, start) > start ? subjectBehindAComma() : null;
        }

        /* "Trước hội nghị lần sau, Ban … phải thống nhất …": the first one named behind a comma that goes on to do something. */
        private Group subjectBehindAComma() {
            for (Mention mention : mentions) {
                boolean behindComma = passage.plain().startsWith(", ", mention.from() - 2);
                Group subject = behindComma ? groupAt(mention.from()) : null;
                if (subject != null && ClauseKinds.isPredicate(passage.after(skipBlank(subject.to())))) {
                    return subject;
                }
            }
            return null;
        }

        private Group groupAfter(Cue cue) {
            var matcher = cue.matcher(passage);
            while (matcher.find()) {
                Group group = groupAt(skipBlank(matcher.end()));
                if (group != null) {
                    return group;
                }
            }
            return null;
        }

        private Group groupAt(int index) {
            List<Mention> members = new ArrayList<>();
            int next = index;
            for (Mention mention : mentions) {
                if (mention.from() == next && !mention.isPost()) {
                    members.add(mention);
                    next = JOINED.endAt(passage, mention.to());
                } else if (mention.from() > next) {
                    break;
                }
            }
            return members.isEmpty() ? null : new Group(List.copyOf(members));
        }

        private List<BodyName> coordinating(Group with, BodyName lead) {
            if (with == null) {
                return List.of();
            }
            return with.members().stream()
                    .map(mention -> mention.in(passage))
                    .filter(body -> lead == null || !Objects.equals(body.name(), lead.name()))
                    .filter(body ->
                            lead == null || body.code() == null || !body.code().equals(lead.code()))
                    .distinct()
                    .toList();
        }

        private int workFrom(Group addressed, Group with) {
            int at = addressed == null ? ClauseOpening.workOrOwnerFrom(passage) : addressed.to();
            for (int before = -1; before != at; ) {
                before = at;
                at = BEFORE_THE_WORK.endAt(passage, at);
                int list = skipBlank(at < passage.length() && passage.text().charAt(at) == ',' ? at + 1 : at);
                int coordinated = WITH.endAt(passage, list);
                if (coordinated > list && with != null && with.from() == skipBlank(coordinated)) {
                    at = with.to();
                }
            }
            return at;
        }

        private int skip(Cue cue, int index) {
            return cue.endAt(passage, index);
        }

        private int skipBlank(int index) {
            return index < passage.length() && passage.text().charAt(index) == ' ' ? index + 1 : index;
        }
    }
}
