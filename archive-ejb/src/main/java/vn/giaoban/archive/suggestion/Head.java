package vn.giaoban.archive.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.DocumentNumbers;
import vn.giaoban.archive.vietnamese.Mention;
import vn.giaoban.archive.vietnamese.Vietnamese;
import vn.giaoban.archive.vietnamese.WrittenDate;

/**
 * Reads the head of a paper, of the Party (Hướng dẫn 36-HD/VPTW, 2018, kept by its successors) or of the state (Nghị định
 * 30/2020/NĐ-CP): at the left who issues it and the number, at the right place and day, below the kind in capitals and under it
 * the subject; a letter has no kind, its subject stands under the number.
 */
final class Head {

    private static final Pattern NUMBER_LABEL = Pattern.compile("^S[ốôoỐÔO]\\s*[:.]?\\s*(?=\\d)");
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{L}])(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String TO_WHOM = "kinhgui";
    private static final int MOST_OF_ISSUER = 4;

    private final List<Cell> cells;
    private final int kindAt;
    private final String kindName;
    private final List<NumberCell> numbers = new ArrayList<>();
    private final List<DayCell> days = new ArrayList<>();

    private record NumberCell(int at, Cell cell, DocumentNumber number, String written) {}

    private record DayCell(Cell cell, LocalDate day) {}

    /**
     * Reads a head.
     *
     * @param kindNames the kinds that may stand there, by name
     */
    static Head of(Paper paper, List<String> kindNames) {
        return new Head(paper.head(), kindNames);
    }

    private Head(List<Cell> cells, List<String> kindNames) {
        this.cells = cells;
        int at = -1;
        String name = null;
        for (int i = 0; i < cells.size() && at < 0 && !cells.get(i).key().startsWith(TO_WHOM); i++) {
            name = kindOf(cells.get(i), kindNames);
            at = name == null ? -1 : i;
        }
        kindAt = at;
        kindName = name;
        for (int i = 0; i < cells.size(); i++) {
            readNumber(i);
            readDay(i);
        }
    }

    /** The number and symbol exactly as written. */
    Optional<Suggestion<String>> number() {
        return numbers.stream().findFirst().map(first -> {
            boolean others = numbers.stream().anyMatch(n -> !n.number().equals(first.number()));
            return new Suggestion<>(first.written(), first.cell().place(others));
        });
    }

    /** The number taken apart. */
    Optional<DocumentNumber> parsed() {
        return numbers.stream().findFirst().map(NumberCell::number);
    }

    Optional<Suggestion<LocalDate>> day() {
        return days.stream().findFirst().map(first -> {
            boolean others = days.stream().anyMatch(d -> !d.day().equals(first.day()));
            return new Suggestion<>(first.day(), first.cell().place(others));
        });
    }

    /** The name of the kind that stands above the subject. */
    Optional<Suggestion<String>> kind() {
        return kindName == null
                ? Optional.empty()
                : Optional.of(new Suggestion<>(kindName, cells.get(kindAt).place(false)));
    }

    Optional<Suggestion<String>> subject() {
        return kindAt >= 0
                ? Subject.under(cells, kindAt, kindName)
                : Subject.ofLetter(cells, numbers.isEmpty() ? 0 : numbers.get(0).at() + 1);
    }

    /** Who issues it: the capitals above the number, or above the kind where there is no number. */
    List<Cell> issuer() {
        int end = numbers.isEmpty() ? kindAt : numbers.get(0).at();
        List<Cell> block = cells.stream()
                .limit(Math.max(0, end))
                .filter(cell -> cell.isCapitals() && !cell.isDrawn() && !Columns.isTitle(cell))
                .toList();
        return block.subList(Math.max(0, block.size() - MOST_OF_ISSUER), block.size());
    }

    /** The line of the number, above which nobody signs. */
    Optional<Line> numberLine() {
        return numbers.stream().findFirst().map(first -> first.cell().line());
    }

    private static String kindOf(Cell cell, List<String> names) {
        if (!cell.isCapitals()) {
            return null;
        }
        String key = cell.key();
        String words = BLANKS.matcher(Vietnamese.fold(cell.text())).replaceAll(" ");
        return names.stream()
                .filter(name -> Cell.key(name).equals(key) || words.startsWith(Vietnamese.fold(name) + " "))
                .findFirst()
                .orElse(null);
    }

    private void readNumber(int at) {
        Cell cell = cells.get(at);
        Matcher label = NUMBER_LABEL.matcher(cell.text());
        if (!label.find()) {
            return;
        }
        String rest = cell.text().substring(label.end());
        List<Mention> mentioned = DocumentNumbers.mentionsIn(rest);
        if (!mentioned.isEmpty() && mentioned.get(0).from() == 0) {
            String written = mentioned.get(0).written();
            if (isAll(rest.substring(written.length()))) {
                numbers.add(new NumberCell(
                        at,
                        cell,
                        mentioned.get(0).number(),
                        BLANKS.matcher(written).replaceAll(" ")));
            }
        }
    }

    /** Behind a number in running text the sentence goes on; behind that of a head stands at most what the letter is about. */
    private static boolean isAll(String behind) {
        return behind.isBlank() || Subject.OF_LETTER.matcher(behind.strip()).lookingAt();
    }

    private void readDay(int at) {
        Cell cell = cells.get(at);
        Matcher dated = Columns.DATED.matcher(cell.text());
        if (!dated.find() || dated.start() > 0) {
            return;
        }
        boolean body = kindAt >= 0 && at > kindAt;
        if (dated.group("place") == null && (body || dated.group("day").startsWith("N"))) {
            return;
        }
        String apart = GLUED.matcher(dated.group("day")).replaceAll(" ");
        WrittenDate.in(BLANKS.matcher(apart).replaceAll(" ")).stream()
                .filter(date -> date.year().isPresent())
                .findFirst()
                .flatMap(date -> date.in(date.year().getAsInt()))
                .ifPresent(day -> days.add(new DayCell(cell, day)));
    }
}
