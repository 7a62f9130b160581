package vn.giaoban.archive.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the house writes it: 64 lower-case hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    /** Of a short text, in UTF-8. */
    public static String of(String text) {
        return hex(running().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** For what is read piece by piece; {@link #of(MessageDigest)} ends it. */
    public static MessageDigest running() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Of all that has passed through. */
    public static String of(MessageDigest read) {
        return hex(read.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
