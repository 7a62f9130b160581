package vn.giaoban.archive.search;

import java.util.Locale;
import java.util.Optional;

/** What hits are narrowed by and counted along. */
public enum Dimension {
    /** Document, clause or task. */
    TYPE,
    /** Kind of document, by its code. */
    KIND,
    /** Issuing or leading body, by its code. */
    ISSUER,
    /** Year of issue. */
    YEAR,
    /** Term of office (nhiệm kỳ). */
    TERM,
    /** Who signed, by name. */
    SIGNER,
    /** How far it is in force on the day that is asked about. */
    VALIDITY;

    /** The word for it in addresses and answers: {@code type}, {@code kind} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimension of that word; empty for any other text. */
    public static Optional<Dimension> of(String word) {
        for (Dimension dimension : values()) {
            if (dimension.word().equals(word)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
