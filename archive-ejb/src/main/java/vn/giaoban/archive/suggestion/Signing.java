package vn.giaoban.archive.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signed, at the foot: under the authority ({@code T/M}, {@code K/T}, {@code T/L}; the state writes {@code TM.}) and the post
 * stands the name. The head of an advisory body signs with his post alone. Beside it, or before it, stands to whom it goes.
 */
final class Signing {

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:^|\\s)(?:T/M|TM\\.|K/T|KT\\.|T/L|TL\\.|TUQ\\.|T/UQ|Q\\.)\\s*\\p{Lu}[\\p{Lu}\\s,.\\p{Pd}]*$");

    private static final Pattern POST = Pattern.compile("(?:^|\\s)(?:PHÓ\\s+)?(?:TỔNG\\s+)?(?:BÍ\\s+THƯ|TRƯỞNG\\s+BAN"
            + "|CHỦ\\s+NHIỆM|CHÁNH\\s+VĂN\\s+PHÒNG|GIÁM\\s+ĐỐC|CHỦ\\s+TỊCH|THỦ\\s+TƯỚNG|BỘ\\s+TRƯỞNG|THỨ\\s+TRƯỞNG"
            + "|TRƯỞNG\\s+ĐOÀN|VIỆN\\s+TRƯỞNG|CHÁNH\\s+ÁN)[\\p{Lu}\\s]*$");

    private static final String NAME = "\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,5}";
    private static final Pattern ALONE = Pattern.compile(NAME);

    /** Beside the end of an address, where the columns were read as one line. */
    private static final Pattern BESIDE = Pattern.compile("[.,;:)]\\s+(" + NAME + ")$");

    private static final List<String> NO_NAMES = List.of("noinhan", "nhutren", "hovaten", "daky");
    private static final int FAR = 25;
    private static final int LONGEST_LINE = 300;

    private Signing() {}

    /** The name under the first signature; that of others below it is told as another place. */
    static Optional<Suggestion<String>> of(Paper paper, Optional<Line> below) {
        List<Cell> cells = paper.lines().stream()
                .dropWhile(line -> below.isPresent() && !line.equals(below.get()))
                .filter(line -> line.text().length() <= LONGEST_LINE)
                .flatMap(line -> Columns.of(line).stream())
                .toList();
        List<Suggestion<String>> signed = under(AUTHORITY, cells);
        if (!signed.isEmpty()) {
            Suggestion<String> first = signed.get(0);
            boolean others = signed.stream().anyMatch(other -> !other.value().equals(first.value()));
            return Optional.of(
                    others ? new Suggestion<>(first.value(), first.place().asOneOfSeveral()) : first);
        }
        List<Suggestion<String>> byPost = under(POST, cells);
        // Posts are also named in the text; a signature is the last.
        return byPost.isEmpty() ? Optional.empty() : Optional.of(byPost.get(byPost.size() - 1));
    }

    private static List<Suggestion<String>> under(Pattern what, List<Cell> cells) {
        List<Suggestion<String>> signed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (what.matcher(cells.get(i).text()).find()) {
                name(cells.subList(i + 1, Math.min(cells.size(), i + 1 + FAR))).ifPresent(signed::add);
            }
        }
        return signed;
    }

    private static Optional<Suggestion<String>> name(List<Cell> below) {
        for (Cell cell : below) {
            Matcher beside = BESIDE.matcher(cell.text());
            String name = null;
            if (ALONE.matcher(cell.text()).matches()) {
                name = cell.text();
            } else if (beside.find()) {
                name = beside.group(1);
            }
            if (name != null && hasSmallLetters(name) && !NO_NAMES.contains(Cell.key(name))) {
                return Optional.of(new Suggestion<>(name, cell.place(false)));
            }
        }
        return Optional.empty();
    }

    private static boolean hasSmallLetters(String name) {
        return name.chars().anyMatch(Character::isLowerCase);
    }
}
