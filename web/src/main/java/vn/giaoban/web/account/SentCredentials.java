package vn.giaoban.web.account;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a script says of itself in the {@code Authorization} header: either a token, or a name and a password. The header is
 * read here and not by the platform, because passwords are Vietnamese and the platform does not read them as UTF-8.
 */
record SentCredentials(String token, String username, String password) {

    private static final int LONGEST = 1000;

    /** What the header says, or nothing when it says nothing that is understood. */
    static Optional<SentCredentials> of(String header) {
        if (header == null || header.length() > LONGEST) {
            return Optional.empty();
        }
        String[] words = header.strip().split("\\s+", 2);
        if (words.length < 2) {
            return Optional.empty();
        }
        if ("Bearer".equalsIgnoreCase(words[0])) {
            return Optional.of(new SentCredentials(words[1], null, null));
        }
        return "Basic".equalsIgnoreCase(words[0]) ? basic(words[1]) : Optional.empty();
    }

    /** RFC 7617: the first colon divides the name from a password that may hold more of them. */
    private static Optional<SentCredentials> basic(String encoded) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encoded);
            String pair = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new SentCredentials(null, pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "SentCredentials[" + (token == null ? username : "token") + "]";
    }
}
