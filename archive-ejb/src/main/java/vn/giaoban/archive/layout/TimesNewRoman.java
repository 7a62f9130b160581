package vn.giaoban.archive.layout;

import java.text.Normalizer;

/**
 * Measures bold Times New Roman, so that the line under the title can be exactly as long as its text on a server that
 * has no fonts. The figures are the font's own advance widths; the metric-compatible free fonts share them.
 */
final class TimesNewRoman {
    private static final int UNITS_PER_EM = 2048;
    private static final int FIRST = ' ';
    private static final int HORNED_CAPITAL_U = 1630;
    private static final int HORNED_SMALL_U = 1229;
    private static final int HORNED_SMALL_O = 1134;

    /** Bold letters from the blank (0x20) to the tilde (0x7E). */
    private static final int[] BOLD = {
        512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
        1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251,
        1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479,
        1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569, 1706,
        1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065
    };

    private TimesNewRoman() {}

    /** Width of the text in points when set in bold letters of that size. */
    static double boldWidthPt(String text, int sizePt) {
        // A letter with marks is as wide as its bare letter; only the horn makes it wider.
        long units = Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .map(TimesNewRoman::boldUnits)
                .sum();
        return (double) units * sizePt / UNITS_PER_EM;
    }

    private static int boldUnits(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        boolean horned = parts.indexOf('\u031B') >= 0;
        char bare = parts.charAt(0);
        return switch (bare) {
            case 'U' -> horned ? HORNED_CAPITAL_U : width('U');
            case 'u' -> horned ? HORNED_SMALL_U : width('u');
            case 'o' -> horned ? HORNED_SMALL_O : width('o');
            case 'Đ' -> width('D');
            case 'đ' -> width('d');
            case '\u00A0' -> width(' ');
            default -> width(bare);
        };
    }

    private static int width(char bare) {
        int place = bare - FIRST;
        return place >= 0 && place < BOLD.length ? BOLD[place] : BOLD['n' - FIRST];
    }
}
