package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.rule.Refusal;

/**
 * The versions of a document: its drafts, the signed text, digital copies of the paper. A version is added and never replaced;
 * those before it stay to be read. What was signed stays what it is (immutable, known by its SHA-256).
 */
@Stateless
public class Versions {

    private static final String PDF = "application/pdf";

    @Inject
    Shelf shelf;

    @Inject
    FileIntake intake;

    @Inject
    DocumentViews views;

    @Inject
    Changes changes;

    @Resource
    SessionContext session;

    /** The versions in the order in which they came; empty for a document that the caller may not read. */
    @RolesAllowed(READ)
    public List<VersionView> of(long documentId) {
        return shelf.find(documentId)
                .map(document ->
                        document.files().stream().map(DocumentFile::version).toList())
                .orElse(List.of());
    }

    /**
     * Adds a version. The text of a draft is not put into the search: what is found is what holds.
     *
     * @param version the version of the document that was seen
     * @throws Refusal UNKNOWN {@code document.unknown}; CONFLICT {@code version.stale}, {@code fonds.handedOver},
     *     {@code version.draftThere}; INVALID what the rules for files and the secrecy guard refuse
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DocumentView add(
            long documentId, long version, @Valid @NotNull UploadedFile file, @Valid @NotNull NewVersion as) {
        shelf.toChange(documentId, version);
        String reason = PlainText.line(as.notSecretBecause());
        TakenFile taken = intake.take(file, reason);
        Document document = shelf.toChange(documentId, version);
        DocumentFile added = document.attach(taken.file());
        added.becomes(as.role(), draft(document, as));
        added.cameLater(session.getCallerPrincipal().getName(), changes.now());
        shelf.write();
        if (as.role() == FileRole.DRAFT) {
            shelf.touch(document);
        } else {
            shelf.putText(document, taken);
        }
        look(added);
        changes.note(
                "document.version", document, as.role() + " " + added.view().name());
        if (taken.answeredFor()) {
            changes.note("document.notSecret", document, reason);
        }
        return view(document);
    }

    /**
     * Says of a file that is there what it is.
     *
     * @throws Refusal UNKNOWN {@code document.unknown}, {@code file.unknown}; CONFLICT {@code version.signed} for the signed
     *     text, {@code version.draftThere}, {@code version.stale}, {@code fonds.handedOver}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DocumentView mark(long documentId, long version, long fileId, @Valid @NotNull NewVersion as) {
        Document document = shelf.toChange(documentId, version);
        DocumentFile file = document.file(fileId).orElseThrow(() -> Refusal.unknown("file.unknown", fileId));
        if (file.role() == FileRole.SIGNED) {
            throw Refusal.conflict("version.signed", file.view().name());
        }
        file.becomes(as.role(), draft(document, as));
        look(file);
        shelf.touch(document);
        changes.note("document.version", document, as.role() + " " + file.view().name());
        return view(document);
    }

    private static Integer draft(Document document, NewVersion as) {
        if (as.role() != FileRole.DRAFT) {
            return null;
        }
        List<Integer> there = document.files().stream()
                .map(DocumentFile::draft)
                .flatMap(Optional::stream)
                .toList();
        if (as.draft() == null) {
            return there.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        }
        if (there.contains(as.draft())) {
            throw Refusal.conflict("version.draftThere", as.draft());
        }
        return as.draft();
    }

    private void look(DocumentFile file) {
        if (file.view().type().equals(PDF)) {
            try (InputStream content = intake.open(file)) {
                file.bearsSignature(PdfSignature.standsIn(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private DocumentView view(Document document) {
        shelf.write();
        return views.view(document, shelf.relations(document));
    }
}
