package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;

/** What every change of a document leaves behind: a line of the audit, and a row that makes the index follow. */
@Dependent
class Changes {

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    /** By the real clock: when something was entered is no matter of the business day. */
    OffsetDateTime now() {
        return OffsetDateTime.now(clocks.real());
    }

    void note(String action, Document document, String detail) {
        audit.done(action, "document", document.id(), detail);
    }
}
