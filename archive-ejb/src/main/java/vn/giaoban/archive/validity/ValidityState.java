package vn.giaoban.archive.validity;

import java.util.Optional;

/** How it stands with a document's force on a day. */
public enum ValidityState {
    /** Chưa có hiệu lực. */
    NOT_YET_IN_FORCE("notYetInForce"),
    /** Còn hiệu lực. */
    IN_FORCE("inForce"),
    /** Hết hiệu lực một phần: a part was amended, replaced or repealed. */
    PARTLY_IN_FORCE("partlyInForce"),
    /** Hết hiệu lực: repealed, or its own last day has passed. */
    EXPIRED("expired"),
    /** Bị thay thế. */
    REPLACED("replaced");

    private final String word;

    ValidityState(String word) {
        this.word = word;
    }

    /** The word for it in addresses and answers, {@code inForce}. */
    public String word() {
        return word;
    }

    /** The state of that word; empty for any other text. */
    public static Optional<ValidityState> of(String word) {
        for (ValidityState state : values()) {
            if (state.word.equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
