package vn.giaoban.archive.vietnamese;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings in which numbers are met. With a dash or slash after the number any symbol is believed; with spaces only,
 * the kind must be one in use, or "5 tb hu" could not be told from prose.
 */
final class NumberSpelling {

    private static final String SEPARATOR = "\\h{0,3}[-/]\\h{0,3}";
    private static final String SYMBOL = "\\p{L}{1,10}\\d{0,2}";
    private static final String SUFFIX = "(?<suffix>\\p{L}|bis)?";

    /** Number, perhaps year, kind, body: {@code 23-KL/HU}, {@code 12/2015/NĐ-CP}, {@code 25/CT-HU}. */
    static final Pattern SEPARATED = Pattern.compile("(?<number>\\d{1,5})" + SUFFIX + SEPARATOR
            + "(?:(?<year>(?:19|20)\\d{2})" + SEPARATOR + ")?"
            + "(?<kind>" + SYMBOL + ")"
            + "(?:" + SEPARATOR + "(?<body>" + SYMBOL + "(?:-" + SYMBOL + ")*))?");

    private static final Pattern LABEL = Pattern.compile("^s(?:ố|o)(?:\\h*[:.]\\h*|\\h+)", flags());
    private static final Pattern LEADING_KIND = Pattern.compile("^(\\p{L}{2,5})[\\h/-]+(?=\\d|s(?:ố|o)\\b)", flags());
    private static final Pattern BARE_NUMBER = Pattern.compile("^(?<number>\\d{1,5})" + SUFFIX + "$", flags());
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern BODY = Pattern.compile("\\p{L}{1,10}\\d{0,2}");

    private NumberSpelling() {}

    static Optional<DocumentNumber> read(String text) {
        String clean = clean(text);
        String rest = withoutLabel(clean);
        if (rest.length() > 60 || rest.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Optional<DocumentNumber> separated = separated(rest);
        if (separated.isPresent()) {
            return separated;
        }
        return afterKind(rest).or(() -> spaced(rest));
    }

    /** One spelling of dashes and marks; the text keeps its case. */
    static String clean(String text) {
        return Vietnamese.normalise(text)
                .replaceAll("[\\u2010-\\u2015\\u2212\\u00AD]", "-")
                .replace('Ð', 'Đ')
                .strip();
    }

    static DocumentNumber of(Matcher m, String kind, String body) {
        String year = m.group("year");
        boolean kindless = body.isEmpty() && !kind.isEmpty() && Character.isDigit(kind.charAt(kind.length() - 1));
        return new DocumentNumber(
                Integer.parseInt(m.group("number")),
                m.group("suffix"),
                kindless ? "" : kind,
                kindless ? kind : body,
                year == null ? null : Integer.valueOf(year));
    }

    private static Optional<DocumentNumber> separated(String text) {
        Matcher m = SEPARATED.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String body = m.group("body") == null ? "" : m.group("body");
        return Optional.of(of(m, m.group("kind"), body));
    }

    /** "kl 23", "KL số 23", "Kết luận số 23-KL/HU", "tb 5 hu". */
    private static Optional<DocumentNumber> afterKind(String text) {
        String kind;
        int end;
        Matcher symbol = LEADING_KIND.matcher(text);
        if (symbol.find() && DocumentKinds.isKnown(symbol.group(1))) {
            kind = symbol.group(1);
            end = symbol.end();
        } else {
            Optional<DocumentKinds.Named> named = DocumentKinds.named(Vietnamese.fold(text));
            if (named.isEmpty()) {
                return Optional.empty();
            }
            kind = named.get().symbol();
            end = named.get().length();
        }
        String tail = text.substring(end).strip();
        String rest = withoutLabel(tail);
        boolean labelled = rest.length() < tail.length();
        return separated(rest).or(() -> spaced(rest)).or(() -> bare(rest, kind, labelled));
    }

    private static Optional<DocumentNumber> bare(String rest, String kind, boolean labelled) {
        List<String> parts = parts(rest);
        Matcher number = BARE_NUMBER.matcher(parts.get(0));
        if (parts.size() > 2 || !number.matches()) {
            return Optional.empty();
        }
        // "kế hoạch 2024" names a plan for a year, not the plan with that number.
        if (!labelled && parts.size() == 1 && YEAR.matcher(parts.get(0)).matches()) {
            return Optional.empty();
        }
        String body = parts.size() == 2 ? parts.get(1) : "";
        return known(number, kind, body);
    }

    /** "23 KL HU", "5 tb hu", "05a tb". */
    private static Optional<DocumentNumber> spaced(String text) {
        List<String> parts = parts(text);
        Matcher number = BARE_NUMBER.matcher(parts.get(0));
        if (parts.size() < 2 || parts.size() > 3 || !number.matches() || !DocumentKinds.isKnown(parts.get(1))) {
            return Optional.empty();
        }
        return known(number, parts.get(1), parts.size() == 3 ? parts.get(2) : "");
    }

    private static Optional<DocumentNumber> known(Matcher number, String kind, String body) {
        if (!body.isEmpty() && !BODY.matcher(body).matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number.group("number"));
        return Optional.of(new DocumentNumber(value, number.group("suffix"), kind, body, null));
    }

    private static List<String> parts(String text) {
        return List.of(text.strip().split("[\\s/.-]+"));
    }

    private static String withoutLabel(String text) {
        return LABEL.matcher(text).replaceFirst("");
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
