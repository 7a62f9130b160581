package vn.giaoban.web.document;

import java.io.Serializable;

/**
 * A piece of a text.
 *
 * @param lost whether it is letters of which nobody knows what they are
 */
public record Piece(String text, boolean lost) implements Serializable {}
