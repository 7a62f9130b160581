package vn.giaoban.meetings.notice;

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
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Lines;

/**
 * The notice of one conference's conclusion. Its life: draft → submitted (or returned to draft with a reason) → issued;
 * an issued one never changes, a correction is a new document.
 */
@Entity
@Table(name = "notice")
@NamedQuery(name = "Notice.ofConference", query = "select n from Notice n where n.conferenceId = :conference")
@NamedQuery(name = "Notice.ofDocument", query = "select n from Notice n where n.documentId = :document")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "conference_id")
    private long conferenceId;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.DRAFT;

    @Column(name = "issuer_id")
    private long issuerId;

    private String authority;

    @Column(name = "signer_position")
    private String position;

    private String signer;
    private LocalDate dated;
    private String place;
    private String subject;
    private String opening;
    private String closing;
    private String recipients;
    private boolean annex;

    @Column(name = "returned_because")
    private String returnedBecause;

    @Column(name = "document_id")
    private Long documentId;

    @Version
    private long version;

    protected Notice() {}

    Notice(long conferenceId, long issuerId, NoticeEntry entry) {
        this.conferenceId = conferenceId;
        write(issuerId, entry);
    }

    /** Changes the draft. */
    void change(long newIssuerId, NoticeEntry entry) {
        require(NoticeState.DRAFT);
        write(newIssuerId, entry);
    }

    private void write(long newIssuerId, NoticeEntry entry) {
        issuerId = newIssuerId;
        authority = entry.authority() == null || entry.authority().isBlank()
                ? null
                : entry.authority().strip();
        position = entry.position().strip();
        signer = entry.signer().strip();
        dated = entry.date();
        place = entry.place().strip();
        subject = Lines.kept(entry.subject());
        opening = Lines.kept(entry.opening());
        closing = entry.closing().strip();
        recipients = Lines.kept(entry.recipients());
        annex = entry.annex();
    }

    /** Hands the draft in for signature. */
    void submit() {
        require(NoticeState.DRAFT);
        state = NoticeState.SUBMITTED;
        returnedBecause = null;
    }

    /** Comes back from signature. */
    void giveBack(String reason) {
        require(NoticeState.SUBMITTED);
        state = NoticeState.DRAFT;
        returnedBecause = reason.strip();
    }

    /** Refuses unless the notice waits for its signature. */
    void requireSubmitted() {
        require(NoticeState.SUBMITTED);
    }

    /** Is signed and issued as this document of the archive. */
    void issue(long newDocumentId) {
        require(NoticeState.SUBMITTED);
        state = NoticeState.ISSUED;
        documentId = newDocumentId;
    }

    private void require(NoticeState wanted) {
        if (state == NoticeState.ISSUED) {
            throw Refusal.conflict("notice.issued");
        }
        if (state != wanted) {
            throw Refusal.conflict(wanted == NoticeState.DRAFT ? "notice.submitted" : "notice.notSubmitted");
        }
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long conferenceId() {
        return conferenceId;
    }

    long issuerId() {
        return issuerId;
    }

    LocalDate dated() {
        return dated;
    }

    Long documentId() {
        return documentId;
    }

    NoticeView view(String issuerCode) {
        NoticeEntry entry = new NoticeEntry(
                issuerCode,
                authority,
                position,
                signer,
                dated,
                place,
                split(subject),
                split(opening),
                closing,
                split(recipients),
                annex);
        return new NoticeView(id, version, state, conferenceId, entry, returnedBecause, documentId);
    }

    private static List<String> split(String column) {
        return List.of(column.split("\n", -1));
    }
}
