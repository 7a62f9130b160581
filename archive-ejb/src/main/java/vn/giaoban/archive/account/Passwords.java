package vn.giaoban.archive.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-256 and 600,000 rounds (OWASP, Password Storage Cheat Sheet, 2023). The
 * platform's own default of 2,048 rounds is far too few, hence the explicit parameters.
 */
@ApplicationScoped
class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final String ROUNDS = "600000";
    /** Without letters and digits that are read for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    @Inject
    Pbkdf2PasswordHash hash;

    private final SecureRandom random = new SecureRandom();

    /** Verified when the name is unknown, so that an unknown name takes as long as a wrong password. */
    private String decoy;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                ROUNDS,
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "32"));
        decoy = hash(generate());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Whether the password is the one behind the hash; with no hash at all the answer is "no", after the same time. */
    boolean matches(String password, String stored) {
        boolean same = hash.verify(password.toCharArray(), stored == null ? decoy : stored);
        return stored != null && same;
    }

    boolean isStale(String stored) {
        return !stored.startsWith(ALGORITHM + ":" + ROUNDS + ":");
    }

    /** A password that a person can read out over the telephone: four groups of four. */
    String generate() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                made.append('-');
            }
            made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }
}
