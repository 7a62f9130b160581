package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the known bodies, and what is left of them when the committee's own name at the end is dropped, as offices
 * do among themselves ("Ban Tổ chức" for "Ban Tổ chức Huyện ủy") – where only one body can be meant.
 */
final class KnownNames {

    /* Words of rank, not names of bodies: what a committee or a level is called. */
    private static final Cue COMMITTEE_AT_END = Cue.of(
            "(?:(?:huyện|tỉnh|thành|quận|thị|đảng) ủy(?: (?:xã|phường|đặc khu))?|huyện|xã|phường|tỉnh|quận|thị xã|đặc khu)$");
    private static final Cue LEVEL = Cue.of("huyện|xã|phường|tỉnh|quận|thị xã|thành phố|trung ương|thị trấn");

    /**
     * One way a body is written.
     *
     * @param plain as {@link Passage#plain} has it
     * @param whole false where the committee was dropped: then a longer name must not go on behind it
     */
    private record Name(String plain, String code, boolean whole) {}

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    KnownNames(List<KnownBody> bodies, boolean marked) {
        Map<String, Set<String>> shortened = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (KnownBody body : bodies) {
            for (String written : body.names()) {
                Passage name = name(written, marked);
                if (name.isEmpty() || !given.add(name.plain() + '\n' + body.code())) {
                    continue;
                }
                add(new Name(name.plain(), body.code(), isWhole(name)));
                String rest = withoutCommittee(name);
                if (rest.indexOf(' ') > 0) {
                    shortened.computeIfAbsent(rest, key -> new HashSet<>()).add(body.code());
                }
            }
        }
        shortened.forEach((name, codes) -> {
            if (codes.size() == 1) {
                add(new Name(name, codes.iterator().next(), false));
            }
        });
        byFirstWord
                .values()
                .forEach(names -> names.sort(Comparator.comparing((Name name) -> -name.plain.length())
                        .thenComparing(Name::plain)
                        .thenComparing(Name::code)));
    }

    private static Passage name(String written, boolean marked) {
        List<Passage> lines = SentText.lines(written == null ? "" : written.strip());
        String text = lines.get(0).text();
        return Passage.of(
                marked ? text : Spelling.unmarked(text), new int[text.length()], new int[text.length()], marked);
    }

    private static boolean isWhole(Passage name) {
        return COMMITTEE_AT_END.in(name) || name.text().indexOf(' ') < 0;
    }

    private static String withoutCommittee(Passage name) {
        var matcher = COMMITTEE_AT_END.matcher(name);
        return matcher.find() ? name.plain().substring(0, matcher.start()).strip() : "";
    }

    private void add(Name name) {
        byFirstWord
                .computeIfAbsent(firstWord(name.plain, 0), key -> new ArrayList<>())
                .add(name);
    }

    private static String firstWord(String plain, int from) {
        int end = from;
        while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
            end++;
        }
        return plain.substring(from, end);
    }

    /** The longest known name that begins at the index, or null. */
    Mention at(Passage passage, int index) {
        String plain = passage.plain();
        for (Name name : byFirstWord.getOrDefault(firstWord(plain, index), List.of())) {
            int end = index + name.plain.length();
            if (plain.startsWith(name.plain, index)
                    && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)))
                    && isName(passage.slice(index, end))
                    && (name.whole || !goesOn(passage, end))) {
                return new Mention(name.code, Mention.Kind.BODY, index, end);
            }
        }
        return null;
    }

    /* "ban tổ chức" in small letters are the organisers of something. */
    private static boolean isName(Passage found) {
        return found.hasUpperCase() || !found.marked();
    }

    /* "Ban Tuyên giáo Tỉnh ủy" is not our "Ban Tuyên giáo". */
    private static boolean goesOn(Passage passage, int end) {
        if (end + 1 >= passage.length() || passage.text().charAt(end) != ' ') {
            return false;
        }
        boolean capital = Character.isUpperCase(passage.text().charAt(end + 1)) && !passage.isCapitals();
        return capital || LEVEL.endAt(passage, end + 1) > end + 1;
    }
}
