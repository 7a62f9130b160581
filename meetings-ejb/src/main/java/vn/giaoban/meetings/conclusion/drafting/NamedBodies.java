package vn.giaoban.meetings.conclusion.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The bodies a text names as taking part or as given work, each once and where it is first named. */
final class NamedBodies {

    private static final Cue ATTENDS =
            Cue.of("tham dự|cùng dự|dự hội nghị|dự họp|thành phần|đại biểu|hội nghị|giao ban|cuộc họp|báo cáo của");
    /* Who holds the conference stands before these words; it is the host, not one of those it met. */
    private static final Cue HOLDS = Cue.behind(
            ",? (?:đã )?(?:tổ chức|chủ trì|triệu tập|tiến hành)(?: hội nghị| cuộc họp| họp| buổi| phiên| giao ban)");

    private final Mentions mentions;
    private final Map<String, ConferenceDraft.NamedBody> bodies = new LinkedHashMap<>();

    NamedBodies(Mentions mentions) {
        this.mentions = mentions;
    }

    List<ConferenceDraft.NamedBody> of(List<Passage> account, List<OpenClause> clauses) {
        account.stream().filter(ATTENDS::in).forEach(sentence -> take(sentence.head(), false));
        clauses.stream()
                .filter(OpenClause::isTask)
                .forEach(clause -> take(clause.words().head(), true));
        return List.copyOf(bodies.values());
    }

    private void take(Passage passage, boolean onlyKnownOwners) {
        Owners owners = onlyKnownOwners ? Owners.of(passage, mentions) : Owners.NOBODY;
        for (Mention mention : mentions.in(passage)) {
            boolean counts = onlyKnownOwners ? names(owners, mention) : takesPart(passage, mention);
            if (counts) {
                Passage name = passage.slice(mention.from(), mention.to());
                String key = mention.code() == null ? name.plain() : mention.code();
                bodies.putIfAbsent(key, new ConferenceDraft.NamedBody(name.text(), mention.code(), name.span()));
            }
        }
    }

    private static boolean takesPart(Passage passage, Mention mention) {
        return !mention.isPost()
                && HOLDS.endAt(passage, mention.to()) == mention.to()
                && isOneOrNamed(passage, mention);
    }

    /* "các đơn vị" alone names nobody; "các Ban xây dựng Đảng" does. */
    private static boolean isOneOrNamed(Passage passage, Mention mention) {
        return mention.isBody()
                || passage.slice(mention.from() + 1, mention.to()).hasUpperCase();
    }

    private static boolean names(Owners owners, Mention mention) {
        return mention.code() != null
                && ((owners.lead() != null
                                && mention.code().equals(owners.lead().code()))
                        || owners.coordinating().stream()
                                .anyMatch(body -> Objects.equals(body.code(), mention.code())));
    }
}
