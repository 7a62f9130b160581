package vn.giaoban.web.api.task;

import vn.giaoban.meetings.task.EvidenceEntry;
import vn.giaoban.web.api.Id;

/** What shows that a task was carried out: the id of a document, or a description. */
record Evidence(String document, String description) {

    static Evidence of(EvidenceEntry entry) {
        return new Evidence(Id.of(entry.document()), entry.description());
    }

    EvidenceEntry entry() {
        return new EvidenceEntry(Id.within(document), description);
    }
}
