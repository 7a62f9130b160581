package vn.giaoban.meetings.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What shows that a task was carried out, at its place in the list. */
@Embeddable
class Evidence {

    private int position;

    @Column(name = "document_id")
    private Long documentId;

    private String description;

    @Column(name = "added_on")
    private LocalDate addedOn;

    protected Evidence() {}

    Evidence(int position, EvidenceEntry entry, LocalDate addedOn) {
        this.position = position;
        this.documentId = entry.document();
        this.description = entry.description();
        this.addedOn = addedOn;
    }

    EvidenceEntry entry() {
        return new EvidenceEntry(documentId, description);
    }
}
