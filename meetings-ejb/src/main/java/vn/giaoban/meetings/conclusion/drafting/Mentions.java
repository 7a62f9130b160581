package vn.giaoban.meetings.conclusion.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the bodies named in a passage: those the office knows, and others by the general nouns a body's name begins with
 * ("Ban …", "Trung tâm …", "Chi bộ …"), as far as its capitals go.
 */
final class Mentions {

    private static final Cue COLLECTIVE = collective();
    private static final Cue NOUN =
            Cue.of("ban|văn phòng|trung tâm|ủy ban|hội đồng|đảng ủy|đảng bộ|chi bộ|chi ủy|thường trực"
                    + "|mặt trận|hội|huyện đoàn|đoàn|liên đoàn|phòng|sở|công an|quân sự|cơ quan|viện|tòa án|chi cục|trường|tổ"
                    + "|ubnd|ubkt|hđnd|ubmttq|mttq|(?:huyện|tỉnh|thành|quận|thị) ủy");
    private static final Cue STANDS_ALONE =
            Cue.of("(?:huyện|tỉnh|thành|quận|thị|đảng) ủy|huyện đoàn|công an|ubnd|ubkt|hđnd|mttq");
    private static final Cue LEVEL =
            Cue.of("(?:các )?(?:huyện|xã|phường|tỉnh|quận|thị xã|thành phố|trung ương|thị trấn|đặc khu|cơ sở)(?! ủy)");
    private static final Cue BEFORE_A_POST =
            Cue.of("(?:trưởng|phó|chánh|chủ nhiệm|giám đốc|bí thư|chủ tịch|ủy viên|viên chức|phó ban) ?$");
    /* Words of one syllable that end a name; a small letter behind them begins something new. */
    private static final Cue ONE_SYLLABLE = Cue.of("(?:đảng|đoàn|hội)(?! (?:ủy|bộ|viên|đoàn))");

    private static final Pattern PROPER = Pattern.compile("^(?: \\p{Lu}\\p{L}*){1,4}");

    private final KnownNames known;

    Mentions(KnownNames known) {
        this.known = known;
    }

    private static Cue collective() {
        String noun =
                "(?:cơ quan|đơn vị|ban xây dựng đảng|ban đảng|ban|ngành|đoàn thể|phòng|chi,? đảng bộ|chi bộ|chi ủy|đảng bộ|đảng ủy"
                        + "|địa phương|xã|phường|thị trấn|thôn|trường|tổ chức chính trị ?[-–] ?xã hội|tổ chức cơ sở đảng|tổ chức đảng"
                        + "|cấp ủy đảng|cấp ủy|hội)";
        String kind =
                "(?: (?:tham mưu,? giúp việc|chuyên trách|chuyên môn|có liên quan|liên quan|trực thuộc|xây dựng đảng|cơ sở))";
        String of = "(?: (?:của )?(?:(?:huyện|tỉnh|thành|đảng) ủy|huyện|xã|phường))";
        return Cue.of("(?:(?:(?:tất cả|toàn thể|toàn bộ) )?(?:các|từng|mỗi)|cả (?:hai|ba|bốn|năm|sáu|bảy|\\d{1,2})) "
                + noun + kind + "{0,2}(?:(?:,| và|, và) (?:các )?" + noun + kind + "{0,2}){0,5}" + of + "?");
    }

    /** In order, none within another. */
    List<Mention> in(Passage passage) {
        List<Mention> found = new ArrayList<>();
        String plain = passage.plain();
        int i = 0;
        while (i < plain.length()) {
            Mention mention = Character.isLetterOrDigit(plain.charAt(i)) ? at(passage, i) : null;
            if (mention != null) {
                found.add(mention);
                i = mention.to();
            } else {
                while (i < plain.length() && Character.isLetterOrDigit(plain.charAt(i))) {
                    i++;
                }
                i = Math.max(i, 0) + 1;
            }
        }
        return found;
    }

    private Mention at(Passage passage, int i) {
        int collective = COLLECTIVE.endAt(passage, i);
        if (collective > i) {
            return new Mention(null, Mention.Kind.COLLECTIVE, i, collective);
        }
        Mention mine = known.at(passage, i);
        int general = endOfGeneralName(passage, i);
        if (mine == null && general == i) {
            return null;
        }
        Mention longest =
                mine == null ? new Mention(null, Mention.Kind.BODY, i, general) : whole(passage, mine, general);
        Passage before = passage.slice(Math.max(0, i - 16), i);
        return BEFORE_A_POST.in(before)
                ? new Mention(longest.code(), Mention.Kind.POST, longest.from(), longest.to())
                : longest;
    }

    /* "Ban Tổ chức Huyện ủy Định Sơn" is the known "Ban Tổ chức Huyện ủy" with the committee's own name behind it. */
    private static Mention whole(Passage passage, Mention mine, int general) {
        if (general <= mine.to()) {
            return mine;
        }
        Passage rest = passage.slice(mine.to(), general);
        int proper = PROPER.matcher(rest.text()).replaceFirst("").length();
        return NOUN.in(rest) || LEVEL.in(rest)
                ? mine
                : new Mention(mine.code(), mine.kind(), mine.from(), general - proper);
    }

    private static int endOfGeneralName(Passage passage, int i) {
        int noun = NOUN.endAt(passage, i);
        if (noun == i || !Character.isUpperCase(passage.text().charAt(i))) {
            return i;
        }
        int end = endOfCapitals(passage, noun);
        return end > noun || STANDS_ALONE.endAt(passage, i) == noun ? end : i;
    }

    /* Compounds have their first syllable in capitals: Tổ chức, Tuyên giáo, Mặt trận Tổ quốc, Xây dựng Đảng. */
    private static int endOfCapitals(Passage passage, int noun) {
        String text = passage.text();
        int end = noun;
        boolean mayComplete = false;
        boolean proper = false;
        for (int words = 0; words < 14 && end + 1 < text.length(); words++) {
            int next = text.startsWith(" - ", end) ? end + 3 : end + 1;
            if (text.charAt(end) != ' ' || next >= text.length()) {
                break;
            }
            int wordEnd = endOfWord(text, next);
            int level = LEVEL.endAt(passage, next);
            if (level > next) {
                end = level;
                mayComplete = false;
                proper = true;
            } else if (Character.isUpperCase(text.charAt(next))) {
                // Two capitals in a row, or one behind "xã", are a proper name: Định Sơn.
                proper = proper || mayComplete;
                mayComplete = !proper
                        && wordEnd > next + 1
                        && Character.isLowerCase(text.charAt(wordEnd - 1))
                        && ONE_SYLLABLE.endAt(passage, next) != wordEnd;
                end = wordEnd;
            } else if (mayComplete && Character.isLetter(text.charAt(next))) {
                mayComplete = false;
                proper = false;
                end = wordEnd;
            } else {
                break;
            }
        }
        return end;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }
}
