package vn.giaoban.archive.document;

import java.util.List;

/** A document that was entered, with what is unusual about it. */
public record Entered(DocumentView document, List<Warning> warnings) {}
