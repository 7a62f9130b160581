package vn.giaoban.archive.account;

import java.security.SecureRandom;
import java.util.Base64;
import vn.giaoban.archive.content.Sha256;

/** Random secrets of 256 bits, and the form in which they are kept. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret with a prefix that tells what it is for. */
    static String make(String prefix) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** SHA-256 in hexadecimal; enough for a random secret, unlike for a password. */
    static String hash(String secret) {
        return Sha256.of(secret);
    }
}
