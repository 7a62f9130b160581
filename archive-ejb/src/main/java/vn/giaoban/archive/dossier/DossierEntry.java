package vn.giaoban.archive.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A document in a dossier, at its place. */
@Entity
@Table(name = "dossier_entry")
@NamedQuery(
        name = "DossierEntry.ofDossier",
        query = "select e from DossierEntry e where e.dossierId = :dossier order by e.position, e.id")
class DossierEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "dossier_id")
    private Long dossierId;

    @Column(name = "document_id")
    private Long documentId;

    private int position;

    private Integer sheets;

    private String note;

    protected DossierEntry() {}

    DossierEntry(long dossier, NewEntry entry, int place) {
        dossierId = dossier;
        documentId = entry.documentId();
        describe(entry, place);
    }

    void describe(NewEntry entry, int place) {
        position = place;
        sheets = entry.sheets();
        note = entry.note();
    }

    long documentId() {
        return documentId;
    }

    int position() {
        return position;
    }

    Integer sheets() {
        return sheets;
    }

    String note() {
        return note;
    }
}
