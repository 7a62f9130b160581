package vn.giaoban.archive.document;

import java.util.Optional;
import vn.giaoban.archive.validity.Validity;

/**
 * How one document stands to another. A document changes another only if it says so, and one may change several (Quy định
 * 399-QĐ/TW, 2026).
 */
public enum RelationKind {
    /** Căn cứ. */
    BASED_ON("basedOn", "basisOf"),
    /** Thay thế. */
    REPLACES("replaces", "replacedBy"),
    /** Sửa đổi, bổ sung. */
    AMENDS("amends", "amendedBy"),
    /** Bãi bỏ. */
    REPEALS("repeals", "repealedBy"),
    /** Cụ thể hóa, triển khai. */
    IMPLEMENTS("implements", "implementedBy"),
    /** Dẫn chiếu. */
    CITES("cites", "citedBy"),
    /** Kèm theo. */
    ANNEXED_TO("annexedTo", "hasAnnex"),
    /** Sơ kết, tổng kết. */
    REVIEWS("reviews", "reviewedBy");

    private final String word;
    private final String reverse;

    RelationKind(String word, String reverse) {
        this.word = word;
        this.reverse = reverse;
    }

    /** The word for it in addresses and answers, {@code replaces}; also the end of its key in the bundles. */
    public String word() {
        return word;
    }

    /** The word for it as seen from the other document, {@code replacedBy}. */
    public String reverse() {
        return reverse;
    }

    /**
     * What it does to the force of the other document; empty where nothing.
     *
     * @param ofPart whether it is said of a part of the other only
     */
    Optional<Validity.Effect> effect(boolean ofPart) {
        return switch (this) {
            case REPLACES -> Optional.of(ofPart ? Validity.Effect.IN_PART : Validity.Effect.REPLACED);
            case REPEALS -> Optional.of(ofPart ? Validity.Effect.IN_PART : Validity.Effect.REPEALED);
            case AMENDS -> Optional.of(Validity.Effect.IN_PART);
            default -> Optional.empty();
        };
    }

    /** The kind of that word. */
    public static Optional<RelationKind> of(String word) {
        for (RelationKind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
