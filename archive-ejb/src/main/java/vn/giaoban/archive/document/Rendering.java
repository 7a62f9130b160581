package vn.giaoban.archive.document;

/** Writes a document under the number it is given; called within the transaction that takes the number. */
@FunctionalInterface
public interface Rendering {

    /**
     * Writes the document.
     *
     * @param number as it is to stand in the document, {@code 05-TB/HU}
     */
    Rendered under(String number);
}
