package vn.giaoban.archive.dossier;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files and folders that every system takes and a Vietnamese reader can read: letters keep their marks, signs that some
 * system forbids become a hyphen, and no name stands twice in one folder.
 */
final class SafeName {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s-]+|[.\\s-]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST_ENDING = 10;

    private final Set<String> taken = new HashSet<>();

    /** A name of at most so many characters; a placeholder for one of which nothing is left. */
    static String of(String text, int longest) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain =
                BLANKS.matcher(FORBIDDEN.matcher(composed).replaceAll("-")).replaceAll(" ");
        String trimmed = EDGES.matcher(plain).replaceAll("");
        String cut = trimmed.length() <= longest
                ? trimmed
                : EDGES.matcher(trimmed.substring(0, whole(trimmed, longest))).replaceAll("");
        if (cut.isEmpty()) {
            return "khong-ten";
        }
        return DEVICE.matcher(cut).matches() ? "_" + cut : cut;
    }

    /** A name with its ending, which a cut leaves whole. */
    static String ofFile(String before, String file, int longest) {
        String name = Normalizer.normalize(file, Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        boolean ends = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        String ending = ends ? "." + of(name.substring(dot + 1), LONGEST_ENDING) : "";
        return of(before + (ends ? name.substring(0, dot) : name), longest - ending.length()) + ending;
    }

    /** The name, or one told apart by a number where this folder has it already, whatever the case of its letters. */
    String apart(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String free = name;
        for (int next = 2; !taken.add(free.toLowerCase(Locale.ROOT)); next++) {
            free = stem + " (" + next + ")" + ending;
        }
        return free;
    }

    /** No letter is cut in two. */
    private static int whole(String text, int end) {
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
