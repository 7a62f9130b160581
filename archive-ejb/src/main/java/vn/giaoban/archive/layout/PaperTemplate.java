package vn.giaoban.archive.layout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The office's own Word template of a kind of paper; what was issued with an earlier one stays as it is. */
@Entity
@Table(name = "paper_template")
class PaperTemplate {

    @Id
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content")
    private byte[] file;

    @Column(name = "put_by")
    private String putBy;

    @Column(name = "put_at")
    private OffsetDateTime putAt;

    protected PaperTemplate() {}

    PaperTemplate(PaperKind kind) {
        this.kind = kind;
    }

    void put(String newName, byte[] newFile, String by, OffsetDateTime at) {
        fileName = newName;
        file = newFile.clone();
        putBy = by;
        putAt = at;
    }

    PaperKind kind() {
        return kind;
    }

    byte[] file() {
        return file.clone();
    }

    TemplateView view() {
        return new TemplateView(kind, fileName, putBy, putAt);
    }
}
