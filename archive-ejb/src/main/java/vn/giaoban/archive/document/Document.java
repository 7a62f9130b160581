package vn.giaoban.archive.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document of the archive. It is entered, or issued by the house itself and then frozen; what is said of an entered one
 * can be corrected. Either may be circulated to others, withdrawn to the trash with a reason, and restored.
 */
@Entity
@Table(name = "document")
@NamedQuery(
        name = "Document.stampsAfter",
        query = "select d.id, d.version, d.profileId from Document d where d.id > :id"
                + " and d.state = vn.giaoban.archive.document.DocumentState.ACTIVE order by d.id")
@NamedQuery(
        name = "Document.idsAfter",
        query = "select d.id from Document d where d.id > :id"
                + " and d.state = vn.giaoban.archive.document.DocumentState.ACTIVE order by d.id")
@NamedQuery(
        name = "Document.toIndex",
        query = "select d from Document d where d.id in :ids"
                + " and d.state = vn.giaoban.archive.document.DocumentState.ACTIVE")
@NamedQuery(
        name = "Document.countActive",
        query = "select count(d) from Document d where d.state = vn.giaoban.archive.document.DocumentState.ACTIVE")
@NamedQuery(name = "Document.byExternalId", query = "select d.id from Document d where d.externalId = :externalId")
@NamedQuery(
        name = "Document.numbered",
        query = "select d from Document d where d.state = vn.giaoban.archive.document.DocumentState.ACTIVE"
                + " and (d.number.folded like :exactly or d.number.folded like :begins)"
                + " and (:everything = true or d.profileId in :profiles) order by d.issuedOn desc, d.id desc")
@NamedQuery(
        name = "Document.ofNumbers",
        query = "select d from Document d where d.state = vn.giaoban.archive.document.DocumentState.ACTIVE"
                + " and d.number.folded in :numbers and (:everything = true or d.profileId in :profiles)"
                + " order by d.issuedOn desc, d.id desc")
@NamedQuery(
        name = "Document.withFile",
        query = "select distinct f.document.id from DocumentFile f where f.sha256 in :files and f.document.id <> :self")
@NamedQuery(
        name = "Document.knownExternalIds",
        query = "select d.externalId from Document d where d.externalId in :ids")
class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "kind_code")
    private String kind;

    @Embedded
    private NumberAsWritten number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issuer_id")
    private Long issuerId;

    @Column(name = "term_id")
    private Long termId;

    @Embedded
    private ValidDays valid;

    private String subject;

    private String signer;

    @Column(name = "profile_id")
    private Long profileId;

    private boolean frozen;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.ACTIVE;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "entered_at")
    private OffsetDateTime enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @Embedded
    private Removal removal;

    @Column(name = "import_id")
    private Long importId;

    /** How thoroughly its text was looked through; what is entered now is at once. */
    private int examined = Examining.THOROUGHNESS;

    @Column(name = "fonds_id")
    private Long fondsId;

    @Column(name = "access_version")
    private long accessVersion;

    @OneToMany(mappedBy = "document", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("position")
    private List<DocumentFile> files = new ArrayList<>();

    @Version
    private long version;

    protected Document() {}

    Document(Heading heading, String externalId, long profileId, String enteredBy, OffsetDateTime enteredAt) {
        describe(heading);
        this.externalId = externalId;
        this.profileId = profileId;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** Says what the document is, or corrects what was said. */
    final void describe(Heading heading) {
        DocumentDetails details = heading.details();
        kind = heading.kind();
        number = new NumberAsWritten(details.number(), heading.parsed());
        issuedOn = details.issuedOn();
        issuerId = heading.issuerId();
        termId = heading.termId();
        valid = new ValidDays(details.validFrom(), details.validTo());
        subject = details.subject();
        signer = details.signer();
    }

    /** Says from when until when it is in force; that can be said of a frozen one too, its text names the days. */
    void isValid(ValidDays days) {
        valid = days;
    }

    /** Adds a file behind those that are there. */
    DocumentFile attach(DocumentFile file) {
        files.add(file.in(this, files.size() + 1));
        return file;
    }

    /** It came with an import. */
    void cameWith(long theImport) {
        importId = theImport;
    }

    /** It is part of a holding. */
    void belongTo(long fonds) {
        fondsId = fonds;
    }

    /** The house has issued it: nothing of it changes any more. */
    void freeze() {
        frozen = true;
    }

    /** Circulates it to others than before; who loses it by that loses it at once. */
    void circulate(long profile) {
        profileId = profile;
        accessVersion++;
    }

    void withdraw(String because) {
        state = DocumentState.TRASH;
        withdrawnBecause = because;
        accessVersion++;
    }

    /** What is said of it goes, down to its number and days, which stay taken; there is no way back. */
    void removeContent(Removal how, String because) {
        withdraw(because);
        removal = how;
        subject = "[đã gỡ khẩn cấp]";
        signer = null;
    }

    Removal removal() {
        return removal;
    }

    OffsetDateTime enteredAt() {
        return enteredAt;
    }

    void restore() {
        state = DocumentState.ACTIVE;
        withdrawnBecause = null;
        accessVersion++;
    }

    Optional<DocumentFile> file(long fileId) {
        return files.stream().filter(file -> file.id() == fileId).findFirst();
    }

    boolean isActive() {
        return state == DocumentState.ACTIVE;
    }

    boolean isFrozen() {
        return frozen;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String externalId() {
        return externalId;
    }

    String kind() {
        return kind;
    }

    String number() {
        return number == null ? null : number.text();
    }

    String folded() {
        return number == null ? null : number.folded();
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    ValidDays validDays() {
        return valid == null ? ValidDays.NONE : valid;
    }

    LocalDate takesEffectOn() {
        return validDays().firstOf(issuedOn);
    }

    long issuerId() {
        return issuerId;
    }

    Long termId() {
        return termId;
    }

    QuietDocument quiet() {
        return new QuietDocument(id, number(), issuedOn, subject);
    }

    String subject() {
        return subject;
    }

    String signer() {
        return signer;
    }

    long fondsId() {
        return fondsId;
    }

    long profileId() {
        return profileId;
    }

    long accessVersion() {
        return accessVersion;
    }

    DocumentState state() {
        return state;
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }

    List<DocumentFile> files() {
        return files;
    }
}
