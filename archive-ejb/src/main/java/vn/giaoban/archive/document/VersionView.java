package vn.giaoban.archive.document;

import java.time.OffsetDateTime;

/**
 * A file of a document as one of its versions.
 *
 * @param role {@code null} where nobody has said what it is
 * @param draft which draft, or {@code null}
 * @param signature whether a signature stands in the PDF; {@code null} for what is no PDF or was not looked through. It says
 *     nothing of whether the signature is good
 * @param addedAt when it was added, or {@code null} for a file that came with the document
 */
public record VersionView(
        FileView file, FileRole role, Integer draft, Boolean signature, OffsetDateTime addedAt, String addedBy) {}
