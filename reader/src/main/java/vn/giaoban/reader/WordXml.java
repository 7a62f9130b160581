package vn.giaoban.reader;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import vn.giaoban.reader.legacy.Lettering;

/**
 * Writes a mark into a .docx wherever the font changes its meaning, so that whoever reads it next knows of the fonts. Only a
 * file in which an old font is named is written anew; one that is broken, or swells beyond measure, is left to whoever finds
 * that out.
 */
final class WordXml {

    private static final Pattern STORY =
            Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Pattern SETTING = Pattern.compile("word/(?:styles|theme/theme\\d*)\\.xml");

    /** The attributes that name a font. */
    private static final List<String> FONT = List.of("ascii", "hAnsi", "typeface", "font");

    private static final int LONGEST_NAME = 100;

    /** What all parts may swell to; beyond that it is no letter of an office. */
    private static final long MOST = 256L << 20;

    /** A part is looked through in pieces, and no name of a font is longer than what two of them share. */
    private static final int PIECE = 1 << 16;

    private static final int SHARED = 200;

    private WordXml() {}

    /** A marked copy of a file, to be deleted by whoever asked; empty where no old font is named in it. */
    static Optional<Path> marked(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = zip.stream().toList();
            if (!namesAnOldFont(zip, parts)) {
                return Optional.empty();
            }
            return copy(zip, parts);
        }
    }

    private static boolean namesAnOldFont(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        long left = MOST;
        Set<String> known = new HashSet<>();
        for (ZipEntry part : parts) {
            if (STORY.matcher(part.getName()).matches()
                    || SETTING.matcher(part.getName()).matches()) {
                try (InputStream in = zip.getInputStream(part)) {
                    String before = "";
                    for (byte[] piece = in.readNBytes(PIECE);
                            piece.length > 0 && left > 0;
                            piece = in.readNBytes(PIECE)) {
                        left -= piece.length;
                        String text = before + new String(piece, StandardCharsets.UTF_8);
                        if (namesAnOldFont(text, known)) {
                            return true;
                        }
                        before = text.substring(Math.max(0, text.length() - SHARED));
                    }
                }
            }
        }
        return false;
    }

    /** Goes from one sign of equality to the next, as a pattern would take seconds for a file that swells. */
    private static boolean namesAnOldFont(String text, Set<String> known) {
        for (int sign = text.indexOf('='); sign >= 0 && sign + 1 < text.length(); sign = text.indexOf('=', sign + 1)) {
            char quote = text.charAt(sign + 1);
            if ((quote == '"' || quote == '\'') && endsLikeTheNameOfAFont(text, sign)) {
                int end = text.indexOf(quote, sign + 2);
                if (end > sign + 2 && end - sign - 2 <= LONGEST_NAME) {
                    String font = text.substring(sign + 2, end);
                    if (known.add(font) && Lettering.ofFont(font).isOld()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean endsLikeTheNameOfAFont(String text, int end) {
        return FONT.stream().anyMatch(name -> text.startsWith(name, end - name.length()));
    }

    private static Optional<Path> copy(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        Path copy = Files.createTempFile("marked", ".docx");
        boolean whole = false;
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(copy)))) {
            var fonts = WordFonts.of(zip);
            var bounded = new Bounded(out, MOST);
            for (ZipEntry part : parts) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = zip.getInputStream(part)) {
                    if (STORY.matcher(part.getName()).matches()) {
                        new WordStory(fonts).copy(in, bounded);
                    } else {
                        in.transferTo(bounded);
                    }
                }
                bounded.flush();
            }
            whole = true;
        } catch (XMLStreamException | Swollen e) {
            // Whoever reads the file itself finds out what is wrong with it.
            return Optional.empty();
        } finally {
            if (!whole) {
                Files.deleteIfExists(copy);
            }
        }
        return Optional.of(copy);
    }

    /** A part is larger than any letter. */
    private static final class Swollen extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes so many bytes and no more; its end is not the end of what it writes to. */
    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private long left;

        Bounded(OutputStream out, long left) {
            this.out = out;
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new Swollen();
            }
            out.write(bytes, start, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
