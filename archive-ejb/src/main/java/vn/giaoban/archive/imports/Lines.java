package vn.giaoban.archive.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The lines of a file from a place on, one at a time, however large the file is. */
final class Lines implements Closeable {

    /** A text of twenty million characters, the longest a document may have, in UTF-8 with its marks escaped. */
    static final int LONGEST = 64 * 1024 * 1024;

    private static final int BLOCK = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FileChannel file;
    private final InputStream in;
    private long place;

    /**
     * @param from where a line begins, in bytes
     */
    Lines(Path path, long from) throws IOException {
        file = FileChannel.open(path);
        file.position(from);
        in = new BufferedInputStream(Channels.newInputStream(file), BLOCK);
        place = from;
    }

    /**
     * The next line without its end.
     *
     * @param text {@code null} where the line is longer than {@value #LONGEST} bytes or no UTF-8
     */
    record Line(String text) {

        boolean isBlank() {
            return text != null && text.isBlank();
        }
    }

    /** The next line; {@code null} behind the last. */
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean first = place == 0;
        boolean tooLong = false;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            place++;
            tooLong |= line.size() >= LONGEST;
            if (!tooLong) {
                line.write(next);
            }
        }
        place += next < 0 ? 0 : 1;
        return new Line(tooLong ? null : text(line.toByteArray(), first));
    }

    private static String text(byte[] bytes, boolean first) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return first && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Where the next line begins, in bytes. */
    long place() {
        return place;
    }

    @Override
    public void close() throws IOException {
        in.close();
        file.close();
    }
}
