package vn.giaoban.archive.suggestion;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the columns of a line apart. The head of a paper has two, its foot as well; what reads a file writes them one after the
 * other, or side by side with a tabulator, a wide gap or but one blank between.
 */
final class Columns {

    /** A day with or without its place: {@code Tân Hà, ngày 27 tháng 3 năm 2024}; nothing stands behind it. */
    static final Pattern DATED =
            Pattern.compile("(?:(?<place>(?:\\p{Lu}\\p{Ll}+[ .-]{1,2}){0,5}\\p{Lu}\\p{Ll}+)\\s*,\\s*)?"
                    + "(?<day>[Nn]gày\\s*\\d[^,;:()]{0,30}?năm\\s*\\d{4})(?=\\s*\\.?$|\\s{2,})");

    /** What stands at the right of the head: the title of the Party, the name of the state and its motto. */
    private static final Pattern TITLE = Pattern.compile("ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM"
            + "|CỘNG\\s+H(?:ÒA|OÀ)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM"
            + "|Độc\\s+lập\\s*\\p{Pd}\\s*Tự\\s+do\\s*\\p{Pd}\\s*Hạnh\\s+phúc");

    private static final List<String> TITLES =
            List.of("dangcongsanvietnam", "conghoaxahoichunghiavietnam", "doclaptudohanhphuc");

    private static final Pattern GAP = Pattern.compile("\\t+|\\s{3,}");

    /** A heading or a signature is short; of a longer line only its beginning can be one. */
    private static final int LONGEST = 400;

    private Columns() {}

    static List<Cell> of(Line line) {
        String text = line.text().substring(0, Math.min(LONGEST, line.text().length()));
        String apart = TITLE.matcher(text).replaceAll("\t$0\t");
        apart = DATED.matcher(apart).replaceAll("\t$0\t");
        return GAP.splitAsStream(apart)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> new Cell(line, cell))
                .toList();
    }

    /** Whether it is the title at the right of the head. */
    static boolean isTitle(Cell cell) {
        return TITLES.contains(cell.key());
    }
}
