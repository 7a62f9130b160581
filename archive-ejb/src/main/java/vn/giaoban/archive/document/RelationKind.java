package vn.giaoban.archive.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoban.archive.validity.Validity;
import vn.giaoban.archive.vietnamese.Vietnamese;

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

    /** The words before a number by which a text says what the document is to it; reviews first. */
    private static final Map<String, RelationKind> CUES = cues();

    private static final Pattern PASSIVE = Pattern.compile("(?:thay the|bai bo|sua doi|bo sung) (?:boi|bang|theo) ");

    private final String word;
    private final String reverse;

    RelationKind(String word, String reverse) {
        this.word = word;
        this.reverse = reverse;
    }

    /**
     * What the words before a mention suggest of it; a suggestion for a person, never more. Of several the last counts, but a
     * review speaks of what it reviews having been carried out ("sơ kết hai năm thực hiện"), and what was replaced by the
     * mentioned one is not said by this document.
     */
    static Optional<RelationKind> suggestedBy(String before) {
        String folded = " " + Vietnamese.fold(before).replaceAll("[^a-z0-9]+", " ") + " ";
        if (PASSIVE.matcher(folded).find()) {
            return Optional.empty();
        }
        int last = -1;
        RelationKind suggested = null;
        for (Map.Entry<String, RelationKind> cue : CUES.entrySet()) {
            int at = folded.lastIndexOf(" " + cue.getKey() + " ");
            if (at > last && !(suggested == REVIEWS && cue.getValue() == IMPLEMENTS)) {
                last = at;
                suggested = cue.getValue();
            }
        }
        return Optional.ofNullable(suggested);
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

    private static Map<String, RelationKind> cues() {
        Map<String, RelationKind> cues = new LinkedHashMap<>();
        cues.put("so ket", REVIEWS);
        cues.put("tong ket", REVIEWS);
        cues.put("can cu", BASED_ON);
        cues.put("thay the", REPLACES);
        cues.put("bai bo", REPEALS);
        cues.put("huy bo", REPEALS);
        cues.put("sua doi", AMENDS);
        cues.put("bo sung", AMENDS);
        cues.put("thuc hien", IMPLEMENTS);
        cues.put("trien khai", IMPLEMENTS);
        cues.put("cu the hoa", IMPLEMENTS);
        cues.put("quan triet", IMPLEMENTS);
        cues.put("kem theo", ANNEXED_TO);
        return cues;
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
