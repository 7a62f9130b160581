package vn.giaoban.archive.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days a document names itself: from which it is in force, where that is not its day of issue, and "có hiệu lực đến hết
 * ngày".
 */
@Embeddable
class ValidDays {

    static final ValidDays NONE = new ValidDays(null, null);

    @Column(name = "valid_from")
    private LocalDate first;

    @Column(name = "valid_to")
    private LocalDate last;

    protected ValidDays() {}

    ValidDays(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** The first day in force of a document issued on a day. */
    LocalDate firstOf(LocalDate issuedOn) {
        return first == null ? issuedOn : first;
    }
}
