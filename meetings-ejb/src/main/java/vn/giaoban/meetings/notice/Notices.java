package vn.giaoban.meetings.notice;

import static vn.giaoban.archive.rule.Permission.CONCLUDE;
import static vn.giaoban.archive.rule.Permission.ISSUE;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.PdfFiles;
import vn.giaoban.archive.rule.Refusal;

/**
 * Notices of conclusion. Whoever reads the conference reads its notice; one conference has one notice.
 */
@Stateless
public class Notices {

    @Inject
    NoticeBook book;

    @Inject
    Issuing issuing;

    @Inject
    PdfFiles pdfs;

    @Inject
    Audit audit;

    /**
     * The notice of a conference; drafted from the conclusion when there is none yet.
     *
     * @throws Refusal UNKNOWN {@code conference.unknown}; CONFLICT {@code notice.nothingConcluded}
     */
    @RolesAllowed(CONCLUDE)
    public NoticeView draft(long conference) {
        return book.find(conference).orElseGet(() -> {
            NoticeView drafted = book.draft(conference);
            audit.done("notice.draft", "notice", drafted.id(), "conference " + conference);
            return drafted;
        });
    }

    /** The notice of a conference, if one is drafted. */
    @RolesAllowed(READ)
    public Optional<NoticeView> ofConference(long conference) {
        return book.find(conference);
    }

    /** The notice that an archived document is, if it is one and the caller reads its conference. */
    @RolesAllowed(READ)
    public Optional<NoticeView> ofDocument(long document) {
        return book.ofDocument(document);
    }

    /**
     * One notice.
     *
     * @throws Refusal UNKNOWN {@code notice.unknown}, also where the caller may not see it
     */
    @RolesAllowed(READ)
    public NoticeView get(long id) {
        return book.view(book.visible(id));
    }

    /**
     * Changes a draft.
     *
     * @param version what was seen of it; null = the present one
     * @throws Refusal CONFLICT {@code stale}, {@code notice.submitted}, {@code notice.issued}; INVALID {@code body.unknown}
     */
    @RolesAllowed(CONCLUDE)
    public NoticeView change(long id, Long version, @Valid @NotNull NoticeEntry entry) {
        NoticeView changed = book.change(id, version, entry);
        audit.done("notice.change", "notice", id, null);
        return changed;
    }

    /** What is missing before the notice may be submitted; empty when nothing is. */
    @RolesAllowed(READ)
    public List<NoticeGap> gaps(long id) {
        return book.gaps(book.visible(id));
    }

    /** What a notice that is not issued yet would say now, without a number, for a look before it is submitted or signed. */
    @RolesAllowed(READ)
    public OfficePaper preview(long id) {
        return issuing.preview(book.visible(id));
    }

    /** The notice as a file: a draft as it would look now, without a number; an issued one as it was archived. */
    @RolesAllowed(READ)
    public byte[] file(long id) {
        return issuing.file(book.visible(id));
    }

    /**
     * The same as a PDF file.
     *
     * @throws Refusal CONFLICT {@code pdf.noConverter} where the machine has no LibreOffice, {@code pdf.failed}
     */
    @RolesAllowed(READ)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte[] pdf(long id) {
        return pdfs.of(file(id));
    }

    /**
     * Hands the draft in for signature.
     *
     * @throws Refusal CONFLICT {@code notice.incomplete} with the places of the clauses that want a task or a mark
     */
    @RolesAllowed(CONCLUDE)
    public NoticeView submit(long id) {
        Notice notice = book.locked(id);
        List<NoticeGap> gaps = book.gaps(notice);
        if (!gaps.isEmpty()) {
            throw Refusal.conflict("notice.incomplete", NoticeBook.places(gaps));
        }
        notice.submit();
        audit.done("notice.submit", "notice", id, null);
        return book.view(notice);
    }

    /** Returns a submitted notice for revision. */
    @RolesAllowed(ISSUE)
    public NoticeView giveBack(long id, @NotBlank @Size(max = 2000) String reason) {
        Notice notice = book.locked(id);
        notice.giveBack(reason);
        audit.done("notice.return", "notice", id, reason);
        return book.view(notice);
    }

    /**
     * Signs and issues: the notice takes its number, is archived and frozen, and its conference is concluded, all of it or
     * nothing. Of several who issue the same notice at the same moment one succeeds.
     *
     * @throws Refusal CONFLICT {@code notice.issued}, {@code notice.notSubmitted}, and what the register refuses
     */
    @RolesAllowed(ISSUE)
    public DocumentView issue(long id) {
        Notice notice = book.locked(id);
        notice.requireSubmitted();
        DocumentView document = issuing.issue(notice);
        notice.issue(document.id());
        audit.done("notice.issue", "notice", id, document.number());
        return document;
    }
}
