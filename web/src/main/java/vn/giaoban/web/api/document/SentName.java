package vn.giaoban.web.api.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name of a file as its owner wrote it. Clients write it into the form's header as UTF-8; the platform reads headers as
 * ISO 8859-1, so that "báo cáo" arrives in pieces and is put together here.
 */
final class SentName {

    private static final String NAMELESS = "tep";

    /** What turns the writing round would show "gpj.exe" as "exe.jpg". */
    private static final String UNSEEN = "[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]";

    private SentName() {}

    static String of(String header) {
        String whole = Normalizer.normalize(utf8(header), Normalizer.Form.NFC);
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll(UNSEEN, "")
                .strip();
        return last.isEmpty() || last.equals(".") || last.equals("..") ? NAMELESS : last;
    }

    private static String utf8(String header) {
        if (header.chars().anyMatch(c -> c > 0xFF)) {
            return header;
        }
        try {
            byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return header;
        }
    }
}
