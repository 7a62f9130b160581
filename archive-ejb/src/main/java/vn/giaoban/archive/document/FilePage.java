package vn.giaoban.archive.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

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

    protected FilePage() {}

    FilePage(long documentId, Long fileId, int page, String content) {
        this.documentId = documentId;
        this.fileId = fileId;
        this.page = page;
        this.content = content;
    }

    long documentId() {
        return documentId;
    }

    String content() {
        return content;
    }

    TextPage view() {
        return new TextPage(fileId, page, content);
    }
}
