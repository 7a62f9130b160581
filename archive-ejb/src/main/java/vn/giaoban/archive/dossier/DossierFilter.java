package vn.giaoban.archive.dossier;

/**
 * Which dossiers a list shows; what is {@code null} asks for nothing in particular.
 *
 * @param words of the title or the code
 * @param body code of the body whose work it is
 */
public record DossierFilter(String words, String body, DossierState state, Long fondsId, Long documentId) {

    /** All of them. */
    public static DossierFilter any() {
        return new DossierFilter(null, null, null, null, null);
    }

    /** Those in which a document lies. */
    public static DossierFilter of(long documentId) {
        return new DossierFilter(null, null, null, null, documentId);
    }
}
