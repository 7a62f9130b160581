package vn.giaoban.archive.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Remembers the end of a ZIP that is read from its beginning. Read so, a ZIP that was cut off between two files looks like a
 * whole one; its directory, which stands at the end, says how many files there are.
 */
final class ZipTail extends FilterInputStream {

    /** The end record with the longest comment is a little shorter than half of this. */
    private static final int KEPT = 1 << 17;

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int COUNT_AT = 10;
    private static final int COMMENT_AT = 20;
    private static final int SAID_ELSEWHERE = 0xFFFF;

    private final byte[] last = new byte[KEPT];
    private long seen;

    ZipTail(InputStream zip) {
        super(zip);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            last[(int) (seen++ % KEPT)] = (byte) next;
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            last[(int) (seen++ % KEPT)] = buffer[offset + i];
        }
        return read;
    }

    boolean isEmpty() {
        return seen == 0;
    }

    /** Whether what was read ends as a ZIP of so many entries does. */
    boolean ends(int entries) {
        ByteBuffer tail = tail();
        for (int at = tail.limit() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE && at + LENGTH + unsigned(tail, at + COMMENT_AT) == tail.limit()) {
                int said = unsigned(tail, at + COUNT_AT);
                return said == entries || said == SAID_ELSEWHERE;
            }
        }
        return false;
    }

    private ByteBuffer tail() {
        int length = (int) Math.min(seen, KEPT);
        byte[] tail = new byte[length];
        for (int i = 0; i < length; i++) {
            tail[i] = last[(int) ((seen - length + i) % KEPT)];
        }
        return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
