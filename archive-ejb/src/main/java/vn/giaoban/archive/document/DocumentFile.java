package vn.giaoban.archive.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A file of a document: its bytes lie in the content store under their SHA-256, its text page by page beside it. */
@Entity
@Table(name = "document_file")
@NamedQuery(
        name = "DocumentFile.waitingScans",
        query = "select f from DocumentFile f where f.textState = vn.giaoban.archive.document.TextState.NO_TEXT_LAYER"
                + " and f.recognition is null"
                + " and f.document.state = vn.giaoban.archive.document.DocumentState.ACTIVE order by f.id")
class DocumentFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private Document document;

    private String name;

    private String type;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_state")
    private TextState textState;

    private int position;

    @Enumerated(EnumType.STRING)
    private FileRole role;

    @Column(name = "draft_number")
    private Integer draft;

    private Boolean signature;

    @Column(name = "added_at")
    private OffsetDateTime addedAt;

    @Column(name = "added_by")
    private String addedBy;

    private int uncertain;

    /** Why a scan does not wait to be recognised; {@code null} while it does. */
    private String recognition;

    protected DocumentFile() {}

    DocumentFile(String name, String type, long size, String sha256, TextState textState) {
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
        this.textState = textState;
    }

    DocumentFile in(Document owner, int place) {
        document = owner;
        position = place;
        return this;
    }

    /** The reader has finished it after all. */
    void wasRead(String mediaType, TextState state) {
        type = mediaType;
        textState = state;
    }

    /** What it is among the versions; the signed text stays that (see {@link Versions}). */
    void becomes(FileRole what, Integer whichDraft) {
        role = what;
        draft = whichDraft;
    }

    /** It did not come with the document. */
    void cameLater(String by, OffsetDateTime at) {
        addedBy = by;
        addedAt = at;
    }

    void bearsSignature(boolean there) {
        signature = there;
    }

    FileRole role() {
        return role;
    }

    Optional<Integer> draft() {
        return Optional.ofNullable(draft);
    }

    VersionView version() {
        return new VersionView(view(), role, draft, signature, addedAt, addedBy);
    }

    /** Its text is known by other means than reading, or is not known any more. */
    void becomes(TextState state) {
        textState = state;
    }

    boolean isScan() {
        return textState == TextState.NO_TEXT_LAYER;
    }

    void wantRecognition() {
        recognition = null;
    }

    void leaveUnrecognised() {
        recognition = "LEFT";
    }

    WaitingScan waiting() {
        return new WaitingScan(id, name, sha256);
    }

    Document document() {
        return document;
    }

    /** So many letters of it are lost. */
    void know(int uncertainLetters) {
        uncertain = uncertainLetters;
    }

    /** A person has found so many more lost letters, or put so many fewer right. */
    void count(int more) {
        uncertain += more;
    }

    Long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    FileView view() {
        return new FileView(id, name, type, size, sha256, textState, uncertain);
    }
}
