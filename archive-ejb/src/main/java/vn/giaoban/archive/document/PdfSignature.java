package vn.giaoban.archive.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Looks whether a signature stands in a PDF: its dictionary names the bytes it covers (ISO 32000-1, 12.8.1) and lies open in the
 * file, because it is filled in after the rest was written. Whether the signature is good is not asked.
 */
final class PdfSignature {

    private static final byte[] MARK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 64 * 1024;

    private PdfSignature() {}

    /** Reads the content to its end or to the mark. */
    static boolean standsIn(InputStream content) throws IOException {
        byte[] block = new byte[BLOCK];
        int matched = 0;
        for (int length = content.read(block); length >= 0; length = content.read(block)) {
            for (int i = 0; i < length; i++) {
                if (block[i] == MARK[matched]) {
                    matched++;
                } else {
                    matched = block[i] == MARK[0] ? 1 : 0;
                }
                if (matched == MARK.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
