package vn.giaoban.archive.vietnamese;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of other documents that a text mentions: the raw material of "dẫn chiếu" (cites) and of the chain view. */
public final class DocumentNumbers {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\d/.,-])" + NumberSpelling.SEPARATED.pattern() + "(?![\\p{L}\\d])");

    private DocumentNumbers() {}

    /**
     * Every number cited in the text, each once, in the order of its first mention. In running text the symbol must look
     * like one – two capitals, or a kind in use – so that "24/7", "19/3/2024" and "và/hoặc" are not taken for documents.
     *
     * @param text any text, or null
     */
    public static List<DocumentNumber> citedIn(String text) {
        Set<DocumentNumber> cited = new LinkedHashSet<>();
        Matcher m = MENTION.matcher(NumberSpelling.clean(text));
        int from = 0;
        while (m.find(from)) {
            String kind = m.group("kind");
            String body = bodyBeside(kind, m.group("body"));
            if (isSymbol(kind) || (!body.isEmpty() && DocumentKinds.isKnown(kind))) {
                if (!body.isEmpty() || m.group("year") != null || DocumentKinds.isKnown(kind)) {
                    cited.add(NumberSpelling.of(m, kind, body));
                }
            }
            from = m.end();
        }
        return new ArrayList<>(cited);
    }

    /** After a symbol in capitals a word in small letters is prose ("34-KH/huyện"), not the symbol of a body. */
    private static String bodyBeside(String kind, String body) {
        if (body == null || (isSymbol(kind) && !Character.isUpperCase(body.charAt(0)))) {
            return "";
        }
        return body;
    }

    private static boolean isSymbol(String letters) {
        return Character.isUpperCase(letters.charAt(0))
                && letters.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
