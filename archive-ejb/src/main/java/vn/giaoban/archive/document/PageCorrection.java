package vn.giaoban.archive.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What somebody made of the text of a page, and when; it is never changed, a later one follows it. */
@Entity
@Table(name = "page_correction")
@NamedQuery(
        name = "PageCorrection.ofPage",
        query = "select c from PageCorrection c where c.pageId = :page order by c.id desc")
class PageCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_id")
    private Long pageId;

    @Enumerated(EnumType.STRING)
    private PageReview review;

    private String content;

    @Column(name = "corrected_by")
    private String by;

    @Column(name = "corrected_at")
    private OffsetDateTime at;

    protected PageCorrection() {}

    PageCorrection(long pageId, PageReview review, String content, String by, OffsetDateTime at) {
        this.pageId = pageId;
        this.review = review;
        this.content = content;
        this.by = by;
        this.at = at;
    }

    CorrectionView view() {
        return new CorrectionView(review, by, at);
    }
}
