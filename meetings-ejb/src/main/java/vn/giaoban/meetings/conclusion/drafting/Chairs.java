package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who chaired: "đồng chí … , Phó Bí thư …, Chủ tịch … chủ trì", "Chủ trì: đồng chí …", "dưới sự chủ trì của đồng chí …". */
final class Chairs {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*){1,5}");
    private static final Cue CHAIRS = Cue.of("(?:đồng )?chủ trì(?! và chịu|,? phối hợp)|chủ tọa|điều hành hội nghị");
    private static final Cue CHAIRED_BY =
            Cue.upTo("(?<!\\p{L})(?:đồng )?(?:chủ trì|chủ tọa)(?: hội nghị| cuộc họp| buổi họp| phiên họp| giao ban)?"
                    + "(?: ?: ?| của | là | có | gồm )(?:có )?(?:các )?(?:[-–] ?)?");
    private static final Cue PERSON = Cue.upTo("(?<!\\p{L})(?:đồng chí|đ/c|ông|bà):? ");
    private static final Cue POST = Cue.of(
            "(?:nguyên |quyền |q\\. ?)?(?:bí thư|phó|trưởng|chánh|chủ tịch|chủ nhiệm|giám đốc|ủy viên|uvbtv|uvbch|thành viên|thường trực|hiệu trưởng|chỉ huy|viện trưởng|chánh án|tỉnh ủy viên|huyện ủy viên|thành ủy viên|đảng ủy viên|thường vụ)");
    private static final Cue POSTS_END = Cue.of(
            "(?:đồng )?chủ trì|chủ tọa|điều hành|đã|dự|phát biểu|làm|và đồng chí|cùng đồng chí|và đ/c|cùng các|tham dự");
    private static final int REACH = 400;

    private Chairs() {}

    static Optional<ConferenceDraft.Chair> in(Passage sentence) {
        Matcher named = CHAIRED_BY.matcher(sentence);
        while (named.find()) {
            int from = PERSON.endAt(sentence, named.end());
            Optional<ConferenceDraft.Chair> chair = at(sentence.after(from));
            if (chair.isPresent()) {
                return chair;
            }
        }
        Matcher chairs = CHAIRS.matcher(sentence);
        return chairs.find()
                ? before(sentence.slice(Math.max(0, chairs.start() - REACH), chairs.start()))
                : Optional.empty();
    }

    /* Of two named together the first chairs. */
    private static Optional<ConferenceDraft.Chair> before(Passage words) {
        Matcher person = PERSON.matcher(words);
        while (person.find()) {
            Optional<ConferenceDraft.Chair> chair = at(words.after(person.end()));
            if (chair.isPresent()) {
                return chair;
            }
        }
        return Optional.empty();
    }

    private static Optional<ConferenceDraft.Chair> at(Passage words) {
        Matcher name = NAME.matcher(words.text());
        if (!name.lookingAt() || POST.begins(words)) {
            return Optional.empty();
        }
        Passage rest = words.slice(name.end(), Math.min(words.length(), name.end() + REACH));
        Matcher end = POSTS_END.matcher(rest);
        int stop = rest.text().indexOf(';') < 0 ? rest.length() : rest.text().indexOf(';');
        Passage posts = rest.before(end.find() ? Math.min(stop, end.start()) : stop);
        return Optional.of(new ConferenceDraft.Chair(name.group(), posts(posts)));
    }

    /* A comma within a post ("Ban Tuyên giáo, Ban Dân vận") opens no new one. */
    private static List<String> posts(Passage words) {
        List<Passage> posts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            boolean cut = i == words.length()
                    || ",;–()-:".indexOf(words.text().charAt(i)) >= 0
                    || words.plain().startsWith(" kiêm ", i);
            if (!cut) {
                continue;
            }
            Passage part = words.slice(from, i).trimmed();
            part = part.plain().startsWith("kiêm ") ? part.after(5) : part;
            if (POST.begins(part)) {
                posts.add(part);
            } else if (!part.isEmpty() && !posts.isEmpty()) {
                posts.add(posts.remove(posts.size() - 1).through(part));
            }
            from = Math.min(words.length(), i + 1);
        }
        return posts.stream().map(Passage::text).toList();
    }
}
