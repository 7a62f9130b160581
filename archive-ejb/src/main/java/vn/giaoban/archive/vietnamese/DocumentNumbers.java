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
        placesIn(NumberSpelling.clean(text)).forEach(place -> cited.add(place.number()));
        return new ArrayList<>(cited);
    }

    /** Every mention in the text, in its order, with the date and the issuer that stand beside it. */
    public static List<Mention> mentionsIn(String text) {
        String clean = NumberSpelling.clean(text);
        return placesIn(clean).stream()
                .map(place -> Mention.of(clean, place.number(), place.from(), place.to()))
                .toList();
    }

    /** Where a number stands in a text. */
    private record Place(DocumentNumber number, int from, int to) {}

    private static List<Place> placesIn(String clean) {
        List<Place> places = new ArrayList<>();
        Matcher m = MENTION.matcher(clean);
        int from = 0;
        while (m.find(from)) {
            String kind = m.group("kind");
            String body = bodyBeside(kind, m.group("body"));
            if (isSymbol(kind) || (!body.isEmpty() && DocumentKinds.isKnown(kind))) {
                if (!body.isEmpty() || m.group("year") != null || DocumentKinds.isKnown(kind)) {
                    places.add(new Place(NumberSpelling.of(m, kind, body), m.start(), m.end()));
                }
            }
            from = m.end();
        }
        return places;
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
