package vn.giaoban.archive.scanner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import vn.giaoban.archive.document.TextState;
import vn.giaoban.archive.rule.Refusal;

/**
 * A file that was taken out of the scanners' folder. It stays known by content, name and time when it has left the list: the
 * same file met once more there, because a server ended before it was moved away, is not taken in twice.
 */
@Entity
@Table(name = "scanned_file")
@NamedQuery(
        name = "ScannedFile.waiting",
        query = "select f from ScannedFile f where f.state = vn.giaoban.archive.scanner.ScannedState.WAITING"
                + " order by f.id")
@NamedQuery(
        name = "ScannedFile.countWaiting",
        query = "select count(f) from ScannedFile f where f.state = vn.giaoban.archive.scanner.ScannedState.WAITING")
@NamedQuery(
        name = "ScannedFile.waitingNames",
        query = "select f.keptAs from ScannedFile f where f.state = vn.giaoban.archive.scanner.ScannedState.WAITING")
@NamedQuery(
        name = "ScannedFile.same",
        query = "select count(f) from ScannedFile f where f.sha256 = :sha256 and f.name = :name"
                + " and f.modifiedAt = :modifiedAt")
class ScannedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Column(name = "modified_at")
    private OffsetDateTime modifiedAt;

    @Column(name = "found_at")
    private OffsetDateTime foundAt;

    @Column(name = "kept_as")
    private String keptAs;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_state")
    private TextState textState;

    @Enumerated(EnumType.STRING)
    private ScannedState state = ScannedState.WAITING;

    @Column(name = "document_id")
    private Long documentId;

    private String reason;

    @Version
    private long version;

    protected ScannedFile() {}

    ScannedFile(
            String name,
            long size,
            OffsetDateTime modifiedAt,
            KeptScans.Kept kept,
            TextState textState,
            OffsetDateTime foundAt) {
        this.name = name;
        this.size = size;
        this.modifiedAt = modifiedAt;
        this.sha256 = kept.sha256();
        this.keptAs = kept.name();
        this.textState = textState;
        this.foundAt = foundAt;
    }

    /** It is a file of this document by now. */
    void becomePartOf(long document) {
        leave(ScannedState.REGISTERED);
        documentId = document;
    }

    void discard(String because) {
        leave(ScannedState.DISCARDED);
        reason = because;
    }

    private void leave(ScannedState how) {
        if (!isWaiting()) {
            throw Refusal.conflict("scanned.gone", name);
        }
        state = how;
    }

    boolean isWaiting() {
        return state == ScannedState.WAITING;
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    String keptAs() {
        return keptAs;
    }

    ScannedView view() {
        return new ScannedView(id, name, size, foundAt, textState);
    }
}
