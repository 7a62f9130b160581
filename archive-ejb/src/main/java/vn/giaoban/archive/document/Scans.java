package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.giaoban.archive.intake.Reading;
import vn.giaoban.archive.rule.Refusal;

/** Scans, which have no text until a machine recognises it: whether it can, and that it shall try once more. */
@Stateless
@RolesAllowed(REGISTER_DOCUMENTS)
public class Scans {

    private static final int TOGETHER = 1000;

    @Inject
    Shelf shelf;

    @Inject
    TextConcerns concerns;

    @Inject
    Reading reading;

    @Inject
    Changes changes;

    /** Whether the machine recognises letters at all. */
    public boolean isPossible() {
        return reading.recognises();
    }

    /**
     * Has the scans of one document read once more.
     *
     * @throws Refusal UNKNOWN {@code document.unknown}; CONFLICT {@code scan.noTesseract}, {@code scan.none}
     */
    public void readAgain(long documentId) {
        demandTesseract();
        if (want(shelf.existing(documentId)) == 0) {
            throw Refusal.conflict("scan.none");
        }
    }

    /**
     * Has all scans that the caller may read, at most {@value #TOGETHER} documents of them, read once more.
     *
     * @return how many files
     * @throws Refusal CONFLICT {@code scan.noTesseract}
     */
    public int readAllAgain() {
        demandTesseract();
        return concerns.page(TextConcern.NO_TEXT, 0, TOGETHER).stream()
                .mapToInt(this::want)
                .sum();
    }

    private int want(Document document) {
        List<DocumentFile> scans =
                document.files().stream().filter(DocumentFile::isScan).toList();
        scans.forEach(DocumentFile::wantRecognition);
        if (!scans.isEmpty()) {
            changes.note("document.recognise", document, String.valueOf(scans.size()));
        }
        return scans.size();
    }

    private void demandTesseract() {
        if (!reading.recognises()) {
            throw Refusal.conflict("scan.noTesseract");
        }
    }
}
