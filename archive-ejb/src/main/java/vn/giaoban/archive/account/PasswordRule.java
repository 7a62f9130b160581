package vn.giaoban.archive.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which new passwords are accepted: 12 to 128 characters, no composition rules, nothing that a stranger would try first
 * (OWASP ASVS 5.0, 6.2).
 */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** Stems that make a password of this office guessable; compared without case, marks and separators. */
    private static final List<String> STEMS = List.of(
            "password",
            "matkhau",
            "123456",
            "qwerty",
            "giaoban",
            "huyenuy",
            "danguy",
            "vanphong",
            "abc123",
            "iloveyou",
            "admin",
            "vietnam");

    private PasswordRule() {}

    /** The reason for refusing, as a message key, or nothing when the password is accepted. */
    static Optional<String> refusal(String username, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.tooShort");
        }
        if (length > LONGEST) {
            return Optional.of("password.tooLong");
        }
        String bare = bare(password);
        if (bare.contains(bare(username))) {
            return Optional.of("password.containsName");
        }
        String left = bare;
        for (String stem : STEMS) {
            left = left.replace(stem, "");
        }
        boolean stemsOnly = left.length() < SHORTEST / 2 && !left.equals(bare);
        boolean fewSigns = bare.chars().distinct().count() < 5;
        return stemsOnly || fewSigns ? Optional.of("password.tooCommon") : Optional.empty();
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }
}
