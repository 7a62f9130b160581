package vn.giaoban.archive.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The subject of a paper (trích yếu). Under the kind it may run over several lines and ends at the five hyphens; where nobody
 * has drawn them, at the first line that can only be the text itself.
 */
final class Subject {

    /** How the subject of a letter begins. */
    static final Pattern OF_LETTER = Pattern.compile("(?:V/v|v/v|Về việc|Vv)[\\s.:]+");

    /** How the text under a subject begins. */
    private static final Pattern TEXT =
            Pattern.compile("[-–+•]?\\s*(?:Căn cứ|Kính (?:gửi|trình)|Thực hiện|Triển khai|Theo"
                    + "|Xét|Sau khi|Để|Nhằm|Qua|Trong|Hôm nay|(?:(?:Sáng|Chiều|Tối),? )?[Nn]gày \\d|Điều \\d|Chương |Phần "
                    + "|[IVX]{1,4}\\s*[-./]|\\d{1,2}\\s*[-./)]|Nơi nhận)");

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.;:]$");
    private static final Pattern ENDING = Pattern.compile("[\\s./]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_LINE = 250;
    private static final int MOST_LINES = 10;
    private static final int MOST_LINES_UNDRAWN = 5;
    private static final int LONGEST = 2000;

    private Subject() {}

    /** The subject under the kind that stands at a place. */
    static Optional<Suggestion<String>> under(List<Cell> cells, int kindAt, String kindName) {
        Cell heading = cells.get(kindAt);
        List<Cell> taken = new ArrayList<>();
        String beside = withoutWords(heading.text(), wordsOf(kindName));
        if (!beside.isBlank() && !Cell.key(kindName).equals(heading.key())) {
            taken.add(new Cell(heading.line(), beside));
        }
        boolean drawn = cells.stream().skip(kindAt + 1L).limit(MOST_LINES).anyMatch(Cell::isDrawn);
        int most = drawn ? MOST_LINES : MOST_LINES_UNDRAWN;
        for (int i = kindAt + 1; i < cells.size() && taken.size() < most; i++) {
            Cell cell = cells.get(i);
            if (cell.isDrawn() || ends(taken, cell, drawn)) {
                break;
            }
            if (!isOfTheHead(cell)) {
                taken.add(cell);
            }
        }
        return joined(taken);
    }

    /** The subject of a letter, which stands under its number. */
    static Optional<Suggestion<String>> ofLetter(List<Cell> cells, int from) {
        for (int i = Math.max(0, from - 1); i < Math.min(cells.size(), from + MOST_LINES); i++) {
            Matcher begin = OF_LETTER.matcher(cells.get(i).text());
            if (cells.get(i).key().startsWith("kinhgui")) {
                return Optional.empty();
            }
            if (begin.find()) {
                return letter(cells, i, begin.end());
            }
        }
        return Optional.empty();
    }

    /** "V/v" is written out; the words of the place are those that stand there. */
    private static Optional<Suggestion<String>> letter(List<Cell> cells, int at, int afterAbout) {
        Cell first = cells.get(at);
        List<Cell> taken = new ArrayList<>();
        taken.add(new Cell(first.line(), "Về việc " + first.text().substring(afterAbout)));
        for (int i = at + 1; i < cells.size() && taken.size() < MOST_LINES_UNDRAWN; i++) {
            Cell cell = cells.get(i);
            if (cell.isDrawn()
                    || cell.line().afterBlank()
                    || TEXT.matcher(cell.text()).lookingAt()) {
                break;
            }
            if (!isOfTheHead(cell)) {
                taken.add(cell);
            }
        }
        return joined(taken).map(subject -> new Suggestion<>(subject.value(), first.place(false)));
    }

    private static boolean ends(List<Cell> taken, Cell cell, boolean drawn) {
        if (taken.isEmpty()) {
            return cell.key().startsWith("cancu") || cell.key().startsWith("kinhgui");
        }
        if (cell.beginsWithCapital() && TEXT.matcher(cell.text()).lookingAt()) {
            return true;
        }
        boolean changesToCapitals = cell.isCapitals() && !taken.get(0).isCapitals();
        boolean looksLikeText = cell.line().text().length() > LONGEST_LINE
                || END_OF_SENTENCE.matcher(cell.text()).find()
                || cell.line().afterBlank();
        return changesToCapitals || (looksLikeText && !drawn);
    }

    private static boolean isOfTheHead(Cell cell) {
        return Columns.isTitle(cell) || Columns.DATED.matcher(cell.text()).matches();
    }

    private static Optional<Suggestion<String>> joined(List<Cell> taken) {
        String text = taken.stream().map(Cell::text).collect(Collectors.joining(" "));
        String subject =
                ENDING.matcher(BLANKS.matcher(text).replaceAll(" ").strip()).replaceFirst("");
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        String cut = subject.substring(0, Math.min(LONGEST, subject.length()));
        return Optional.of(new Suggestion<>(cut, taken.get(0).place(false)));
    }

    private static int wordsOf(String name) {
        return (int) BLANKS.splitAsStream(name).count();
    }

    private static String withoutWords(String text, int words) {
        return BLANKS.splitAsStream(text).skip(words).collect(Collectors.joining(" "));
    }
}
