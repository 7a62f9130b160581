package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.index.IndexOutbox;

/** What every change of a document leaves behind: a line of the audit, and a row that makes the index follow. */
@Dependent
class Changes {

    /** After these nobody may find it by what the index still says of it. */
    private static final Set<String> RIGHTS = Set.of("document.circulate", "document.withdraw", "document.remove");

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    @Inject
    IndexOutbox outbox;

    /** By the real clock: when something was entered is no matter of the business day. */
    OffsetDateTime now() {
        return OffsetDateTime.now(clocks.real());
    }

    void note(String action, Document document, String detail) {
        audit.done(action, "document", document.id(), detail);
        if (RIGHTS.contains(action)) {
            outbox.rightsChanged(EntryType.DOCUMENT, document.id());
        } else {
            outbox.changed(EntryType.DOCUMENT, document.id());
        }
    }
}
