package vn.giaoban.archive.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;

/** That the content of a document had to go at once ("gỡ khẩn cấp"), when, and at whose hands. */
@Embeddable
class Removal {

    @Column(name = "removed_at")
    private OffsetDateTime at;

    @Column(name = "removed_by")
    private String by;

    protected Removal() {}

    Removal(OffsetDateTime at, String by) {
        this.at = at;
        this.by = by;
    }

    /** As it is told outside. */
    RemovalView view(OffsetDateTime enteredAt) {
        return at == null ? null : new RemovalView(enteredAt, at, by);
    }
}
