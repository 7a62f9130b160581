package vn.giaoban.archive.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * A kind that counts in a series. Body and term stand in each row once more, so that the database lets a kind count in
 * only one series of a body and term.
 */
@Embeddable
class CountedKind {

    @Column(name = "body_id")
    private Long bodyId;

    @Column(name = "term_id")
    private Long termId;

    @Column(name = "kind_code")
    private String kindCode;

    protected CountedKind() {}

    CountedKind(long bodyId, long termId, String kindCode) {
        this.bodyId = bodyId;
        this.termId = termId;
        this.kindCode = kindCode;
    }

    String kindCode() {
        return kindCode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedKind that
                && Objects.equals(bodyId, that.bodyId)
                && Objects.equals(termId, that.termId)
                && Objects.equals(kindCode, that.kindCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(bodyId, termId, kindCode);
    }
}
