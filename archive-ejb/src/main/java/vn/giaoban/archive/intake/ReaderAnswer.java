package vn.giaoban.archive.intake;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads one answer of the worker. The worker has looked at a hostile file and is not trusted: nothing is taken that is
 * larger than what was asked for.
 */
final class ReaderAnswer {

    /** Sent once by a worker that is ready. */
    static final int GREETING = 0x47425232;

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]{0,60}/[a-z0-9][a-z0-9.+-]{0,120}");
    private static final int MOST_BYTES_OF_A_CHARACTER = 3;
    private static final int WHOLLY_SURE = 100;

    private ReaderAnswer() {}

    static ReadText read(DataInputStream answers, int characters) throws IOException {
        TextState state = state(answers.readUTF());
        String mediaType = answers.readUTF();
        int count = answers.readInt();
        if (count < 0 || count > characters + 1L) {
            throw new StreamCorruptedException("So many pages: " + count);
        }
        List<String> pages = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        long left = characters;
        long leftTyped = characters;
        for (int i = 0; i < count; i++) {
            String page = page(answers, left);
            left -= page.length();
            pages.add(page);
            String before = page(answers, leftTyped);
            leftTyped -= before.length();
            typed.add(before);
        }
        int all = answers.readInt();
        int confidence = answers.readInt();
        if (all < 0 || confidence > WHOLLY_SURE) {
            throw new StreamCorruptedException("Of so many pages, so sure: " + all + ", " + confidence);
        }
        boolean known = MEDIA_TYPE.matcher(mediaType).matches();
        return new ReadText(state, known ? mediaType : ReadText.UNKNOWN_TYPE, pages, typed, all, confidence);
    }

    private static TextState state(String outcome) throws StreamCorruptedException {
        return switch (outcome) {
            case "READ" -> TextState.READ;
            case "CUT_SHORT" -> TextState.CUT_SHORT;
            case "NO_TEXT_LAYER" -> TextState.NO_TEXT_LAYER;
            case "ENCRYPTED" -> TextState.ENCRYPTED;
            case "UNREADABLE" -> TextState.UNREADABLE;
            default -> throw new StreamCorruptedException("No outcome: " + outcome);
        };
    }

    private static String page(DataInputStream answers, long left) throws IOException {
        int length = answers.readInt();
        if (length < 0 || length > left * MOST_BYTES_OF_A_CHARACTER) {
            throw new StreamCorruptedException("So long a page: " + length);
        }
        byte[] bytes = answers.readNBytes(length);
        if (bytes.length < length) {
            throw new StreamCorruptedException("Half a page");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
