package vn.giaoban.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import vn.giaoban.reader.legacy.LegacyText;
import vn.giaoban.reader.legacy.Lettering;

/**
 * Writes a mark into an .rtf wherever the font changes its meaning, so that whoever reads it next knows of the fonts. In an
 * old font every byte is written as the letter of its number: what the file says of its character set is not meant for it.
 */
final class RichText {

    /** Groups that show no text. Those that begin with {@code \*} are passed over as well. */
    private static final Set<String> UNSEEN =
            Set.of("stylesheet", "colortbl", "info", "pict", "object", "listtable", "listoverridetable", "filetbl");

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 9;

    private final PushbackInputStream in;
    private final OutputStream out;
    private final Map<Integer, Lettering> fonts = new HashMap<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder fontName = new StringBuilder();
    private Group group = new Group(false, false, 0, 1);
    private Lettering marked = Lettering.UNKNOWN;
    private int plainFont;
    private int substitutes;

    /**
     * What holds within braces.
     *
     * @param unseen whether it shows no text
     * @param table whether it is the table of fonts
     * @param font the number of the font
     * @param substitutes how many letters stand behind a Unicode letter for those who do not know it
     */
    private record Group(boolean unseen, boolean table, int font, int substitutes) {
        Group in(int number) {
            return new Group(unseen, table, number, substitutes);
        }

        Group unseen(boolean fonts) {
            return new Group(true, fonts, font, substitutes);
        }
    }

    private RichText(InputStream in, OutputStream out) {
        this.in = new PushbackInputStream(in);
        this.out = out;
    }

    /** A marked copy of a file, to be deleted by whoever asked; empty where no old font is named in it. */
    static Optional<Path> marked(Path file) throws IOException {
        Path copy = Files.createTempFile("marked", ".rtf");
        boolean old = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            var text = new RichText(in, out);
            text.copy();
            old = text.fonts.values().stream().anyMatch(Lettering::isOld);
        } finally {
            if (!old) {
                Files.deleteIfExists(copy);
            }
        }
        return old ? Optional.of(copy) : Optional.empty();
    }

    private void copy() throws IOException {
        for (int next = in.read(); next >= 0; next = in.read()) {
            switch (next) {
                case '{' -> {
                    groups.push(group);
                    out.write(next);
                }
                case '}' -> {
                    group = groups.isEmpty() ? group : groups.pop();
                    out.write(next);
                }
                case '\\' -> control();
                default -> letter(next);
            }
        }
    }

    private void control() throws IOException {
        int next = in.read();
        if (next == '\'') {
            String number = new String(in.readNBytes(2), StandardCharsets.ISO_8859_1);
            place(number.matches("[0-9A-Fa-f]{2}") ? Integer.parseInt(number, 16) : 0, "\\'" + number);
        } else if (next == '-') {
            place(SOFT_HYPHEN, "\\-");
        } else if (isLetter(next)) {
            in.unread(next);
            word();
        } else {
            group = next == '*' ? group.unseen(false) : group;
            out.write('\\');
            if (next >= 0) {
                out.write(next);
            }
        }
    }

    private static boolean isLetter(int next) {
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    private void word() throws IOException {
        String word = take(RichText::isLetter, LONGEST_NAME);
        String number = take(next -> (next >= '0' && next <= '9') || next == '-', LONGEST_NUMBER);
        if (word.equals("u")) {
            mark();
        }
        write("\\" + word + number);
        int next = in.read();
        if (next == ' ') {
            out.write(next);
        } else if (next >= 0) {
            in.unread(next);
        }
        understand(word, number.matches("-?\\d+") ? Integer.parseInt(number) : 0);
    }

    private String take(IntPredicate kind, int most) throws IOException {
        StringBuilder taken = new StringBuilder();
        int next = in.read();
        while (next >= 0 && taken.length() < most && kind.test(next)) {
            taken.append((char) next);
            next = in.read();
        }
        if (next >= 0) {
            in.unread(next);
        }
        return taken.toString();
    }

    private void understand(String word, int number) throws IOException {
        switch (word) {
            case "fonttbl" -> group = group.unseen(true);
            case "deff" -> {
                plainFont = number;
                group = group.in(number);
            }
            case "f" -> group = group.in(number);
            case "plain" -> group = group.in(plainFont);
            case "uc" -> group = new Group(group.unseen(), group.table(), group.font(), number);
            case "u" -> substitutes = group.substitutes();
            case "bin" -> out.write(in.readNBytes(Math.max(number, 0)));
            default -> group = UNSEEN.contains(word) ? group.unseen(false) : group;
        }
    }

    private void letter(int next) throws IOException {
        if (next == '\r' || next == '\n' || (group.unseen() && !group.table())) {
            out.write(next);
            return;
        }
        if (group.table()) {
            name((char) next);
        }
        place(next, Character.toString(next));
    }

    /** The name of a font stands bare in the table, up to a semicolon. */
    private void name(char next) {
        if (next == ';') {
            fonts.put(group.font(), Lettering.ofFont(fontName.toString()));
            fontName.setLength(0);
        } else if (fontName.length() < LONGEST_NAME) {
            fontName.append(next);
        }
    }

    /** Writes a letter: as the file has it, or in an old font as the Western letter of its number. */
    private void place(int place, String asItStands) throws IOException {
        boolean substitute = substitutes > 0 && !group.unseen();
        substitutes = substitute ? substitutes - 1 : 0;
        if (!substitute) {
            mark();
        }
        if (substitute || group.unseen() || place < 0x80 || !font().isOld()) {
            write(asItStands);
        } else {
            number(LegacyText.western(new byte[] {(byte) place}).charAt(0));
        }
    }

    private void mark() throws IOException {
        if (!group.unseen() && font() != marked) {
            marked = font();
            number(marked.mark());
        }
    }

    private Lettering font() {
        return fonts.getOrDefault(group.font(), Lettering.UNKNOWN);
    }

    private void number(char letter) throws IOException {
        write("{\\uc0\\u" + (short) letter + " }");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
