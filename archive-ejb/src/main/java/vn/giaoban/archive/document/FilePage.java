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
import java.util.List;
import java.util.Optional;

/** A page of a document's text. Kept apart from the document, which is opened and listed far more often than it is read. */
@Entity
@Table(name = "file_page")
@NamedQuery(
        name = "FilePage.ofDocument",
        query = "select p from FilePage p where p.documentId = :document order by p.fileId, p.page")
@NamedQuery(
        name = "FilePage.ofDocuments",
        query = "select p from FilePage p where p.documentId in :documents order by p.documentId, p.fileId, p.page")
class FilePage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "file_id")
    private Long fileId;

    private int page;

    private String content;

    @Enumerated(EnumType.STRING)
    private PageOrigin origin;

    private String typed;

    /** What the machine made of it, where a person has changed what is shown. */
    private String machine;

    @Enumerated(EnumType.STRING)
    private PageReview review;

    private int uncertain;

    private Integer confidence;

    protected FilePage() {}

    FilePage(long documentId, Long fileId, int page, ReadPage read) {
        this.documentId = documentId;
        this.fileId = fileId;
        this.page = page;
        this.origin = read.origin();
        this.typed = read.typed() == null ? null : PlainText.of(read.typed());
        this.confidence = read.confidence();
        show(PlainText.of(read.content()));
    }

    private void show(String shown) {
        content = shown;
        uncertain = ReadPage.uncertain(shown);
    }

    /**
     * A person has looked at it.
     *
     * @param corrected what it shall show, where he corrected it
     */
    void review(PageReview result, String corrected) {
        machine = machine == null ? content : machine;
        review = result;
        show(
                switch (result) {
                    case CORRECTED -> corrected;
                    case NOT_OLD -> typed;
                    case MACHINE -> machine;
                });
    }

    Long id() {
        return id;
    }

    int page() {
        return page;
    }

    String typed() {
        return typed;
    }

    int uncertain() {
        return uncertain;
    }

    boolean isReviewed() {
        return review != null;
    }

    Optional<Long> file() {
        return Optional.ofNullable(fileId);
    }

    ReviewedPage reviewed(String fileName, List<CorrectionView> corrections) {
        return new ReviewedPage(
                id,
                fileName,
                page,
                content,
                machine == null ? content : machine,
                typed,
                origin,
                review,
                uncertain,
                confidence,
                corrections);
    }

    long documentId() {
        return documentId;
    }

    String content() {
        return content;
    }

    TextPage view() {
        return new TextPage(fileId, page, content, origin, review, uncertain, confidence);
    }
}
