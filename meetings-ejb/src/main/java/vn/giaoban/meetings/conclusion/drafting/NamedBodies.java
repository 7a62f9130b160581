package vn.giaoban.meetings.conclusion.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bodies a text names as taking part or as given work, each once and where it is first named. */
final class NamedBodies {

    private static final Cue ATTENDS =
            Cue.of("tham dự|cùng dự|dự hội nghị|dự họp|thành phần|đại biểu|hội nghị|giao ban|cuộc họp|báo cáo của");
    /* Who holds the conference stands before these words; it is the host, not one of those it met. */
    private static final Cue HOLDS = Cue.behind(
            ",? (?:đã )?(?:tổ chức|chủ trì|triệu tập|tiến hành|họp)(?: hội nghị| cuộc họp| họp| buổi| phiên| giao ban)|,? (?:đã )?(?:họp|giao ban)");
    private static final Cue COMMITTEE = Cue.of("(?:huyện|tỉnh|thành|quận|thị|đảng) ủy(?: \\p{L}+){0,5}");
    private static final Cue IN_A_LIST = Cue.behind("(?:^|[,:;(]|(?<!\\p{L})(?:và|với|gồm|có|cùng|là)) ?$");

    private static final int MOST_COLLECTIVES = 200;

    private final Mentions mentions;
    private final Map<String, ConferenceDraft.NamedBody> bodies = new LinkedHashMap<>();

    NamedBodies(Mentions mentions) {
        this.mentions = mentions;
    }

    List<ConferenceDraft.NamedBody> of(List<Passage> account, List<Paragraph> conclusion, List<ClauseDraft> clauses) {
        Set<String> working = clauses.stream()
                .flatMap(clause -> Stream.concat(Stream.ofNullable(clause.lead()), clause.coordinating().stream()))
                .map(BodyName::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> collectives = clauses.stream()
                .map(ClauseDraft::collective)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_COLLECTIVES)
                .toList();
        account.stream().filter(ATTENDS::in).forEach(sentence -> take(sentence, NamedBodies::takesPart));
        conclusion.forEach(paragraph -> take(
                paragraph.body(),
                (passage, mention) -> !mention.isPost()
                        && mention.code() != null
                        && (working.contains(mention.code()) || isAddressed(passage, mention, collectives))));
        return List.copyOf(bodies.values());
    }

    /* Several bodies addressed at once stand together in the collective. */
    private static boolean isAddressed(Passage passage, Mention mention, List<String> collectives) {
        String name = passage.slice(mention.from(), mention.to()).text();
        return collectives.stream().anyMatch(collective -> collective.contains(name));
    }

    private void take(Passage passage, BiPredicate<Passage, Mention> counts) {
        for (Mention mention : mentions.in(passage)) {
            if (counts.test(passage, mention)) {
                Passage name = passage.slice(mention.from(), mention.to());
                String key = mention.code() == null ? name.plain() : mention.code();
                bodies.putIfAbsent(key, new ConferenceDraft.NamedBody(name.text(), mention.code(), name.span()));
            }
        }
    }

    private static boolean takesPart(Passage passage, Mention mention) {
        return !mention.isPost()
                && HOLDS.endAt(passage, mention.to()) == mention.to()
                && isOneOrNamed(passage, mention)
                && !isOnlyOwner(passage, mention);
    }

    /* "các đơn vị" alone names nobody; "các Ban xây dựng Đảng" does. */
    private static boolean isOneOrNamed(Passage passage, Mention mention) {
        return mention.isBody()
                || passage.slice(mention.from() + 1, mention.to()).hasUpperCase();
    }

    /* "Hội trường Huyện ủy", "báo cáo của Huyện ủy": the committee owns something there and sits at no table. */
    private static boolean isOnlyOwner(Passage passage, Mention mention) {
        return COMMITTEE.isAllOf(passage.slice(mention.from(), mention.to()))
                && !IN_A_LIST.in(passage.slice(Math.max(0, mention.from() - 8), mention.from()));
    }
}
