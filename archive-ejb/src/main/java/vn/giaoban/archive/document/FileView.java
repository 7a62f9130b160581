package vn.giaoban.archive.document;

/**
 * A file of a document.
 *
 * @param type media type
 * @param size in bytes
 * @param sha256 of its content, hexadecimal
 * @param textState what is known of its text
 * @param uncertain how many letters of its text nobody knows ("có chữ không chắc chắn")
 */
public record FileView(
        long id, String name, String type, long size, String sha256, TextState textState, int uncertain) {

    /** Whether it may be opened: a file whose text could not be checked for secrecy marks stays in quarantine. */
    public boolean mayBeOpened() {
        return textState != TextState.QUARANTINED;
    }
}
