package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Text and files of the documents; whoever asks must be able to read the document at this moment. */
@Stateless
@RolesAllowed(READ)
public class DocumentContents {

    @Inject
    Shelf shelf;

    @Inject
    FileIntake intake;

    /** The text page by page; empty when the caller may not read the document. */
    public Optional<List<TextPage>> pages(long documentId) {
        return shelf.find(documentId).map(shelf::pages);
    }

    /**
     * The bytes of a file; empty when the caller may not read the document or the file lies in quarantine. Who asks closes
     * the stream.
     *
     * @throws vn.giaoban.archive.content.ContentDamaged when the file on disk is not what was put there
     * @throws vn.giaoban.archive.content.ContentMissing when it is not on disk at all
     */
    public Optional<FileContent> file(long documentId, long fileId) {
        return shelf.find(documentId)
                .flatMap(document -> document.file(fileId))
                .filter(file -> file.view().mayBeOpened())
                .map(file -> new FileContent(file.view(), intake.open(file)));
    }

    /**
     * The file with which the house issued a document, whole; empty when the caller may not read it.
     *
     * @throws vn.giaoban.archive.content.ContentDamaged as {@link #file}
     * @throws vn.giaoban.archive.content.ContentMissing as {@link #file}
     */
    public Optional<byte[]> issued(long documentId) {
        return shelf.find(documentId)
                .flatMap(document -> document.files().stream().findFirst())
                .map(this::whole);
    }

    private byte[] whole(DocumentFile file) {
        try (InputStream content = intake.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("An issued document cannot be read", e);
        }
    }
}
