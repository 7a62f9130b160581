package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;

/**
 * The text that the machine read, looked through by a person: page by page beside what the file has. What he makes of a page is
 * kept with his name, and found; the file and what the machine made of it stay.
 */
@Stateless
@RolesAllowed(REGISTER_DOCUMENTS)
public class TextReviews {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Shelf shelf;

    @Inject
    TextConcerns concerns;

    @Inject
    DocumentViews views;

    @Inject
    SecrecyGuard guard;

    @Inject
    Changes changes;

    @Resource
    SessionContext session;

    /** A page of the documents whose text is of that concern, of those the caller may read, the newest first. */
    public List<DocumentLine> page(@NotNull TextConcern concern, @Min(0) int first, @Min(1) @Max(200) int size) {
        return views.lines(concerns.page(concern, first, size));
    }

    public long count(@NotNull TextConcern concern) {
        return concerns.count(concern);
    }

    /** The pages of a document with what they were before; empty when the caller may not read it. */
    public Optional<List<ReviewedPage>> pages(long documentId) {
        return shelf.find(documentId).map(this::pagesOf);
    }

    /**
     * Corrects the text of a page. Of a file that was issued by the house nothing is corrected.
     *
     * @param version the version of the document that was seen
     * @throws Refusal UNKNOWN {@code document.unknown}, {@code page.unknown}; CONFLICT {@code version.stale},
     *     {@code document.frozen}; INVALID what the secrecy guard refuses
     */
    public void correct(long documentId, long version, long pageId, @NotBlank @Size(max = 2_000_000) String content) {
        guard.refuse(content);
        change(documentId, version, pageId, PageReview.CORRECTED, PlainText.of(content));
    }

    /**
     * Says that a page was not typed in an old font: it shows what the file has.
     *
     * @throws Refusal as {@link #correct}; CONFLICT {@code page.notConverted} where nothing was converted
     */
    public void sayNotOld(long documentId, long version, long pageId) {
        change(documentId, version, pageId, PageReview.NOT_OLD, null);
    }

    /** Takes back what was made of a page: it shows again what the machine made of it. */
    public void takeBack(long documentId, long version, long pageId) {
        change(documentId, version, pageId, PageReview.MACHINE, null);
    }

    private void change(long documentId, long version, long pageId, PageReview review, String content) {
        Document document = shelf.toChange(documentId, version);
        if (document.isFrozen()) {
            throw Refusal.conflict("document.frozen", document.number());
        }
        FilePage page = Optional.ofNullable(em.find(FilePage.class, pageId))
                .filter(found -> found.documentId() == documentId)
                .orElseThrow(() -> Refusal.unknown("page.unknown"));
        if (review == PageReview.NOT_OLD && page.typed() == null) {
            throw Refusal.conflict("page.notConverted");
        }
        int before = page.uncertain();
        page.review(review, content);
        page.file().flatMap(document::file).ifPresent(file -> file.count(page.uncertain() - before));
        em.persist(new PageCorrection(
                pageId, review, page.content(), session.getCallerPrincipal().getName(), changes.now()));
        em.lock(document, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        shelf.textChanged(document);
        changes.note("document.reviewText", document, review + " " + page.page());
        shelf.write();
    }

    private List<ReviewedPage> pagesOf(Document document) {
        List<ReviewedPage> pages = new ArrayList<>();
        for (FilePage page : em.createNamedQuery("FilePage.ofDocument", FilePage.class)
                .setParameter("document", document.id())
                .getResultList()) {
            String file = page.file()
                    .flatMap(document::file)
                    .map(found -> found.view().name())
                    .orElse(null);
            List<CorrectionView> corrections = page.isReviewed()
                    ? em.createNamedQuery("PageCorrection.ofPage", PageCorrection.class)
                            .setParameter("page", page.id())
                            .getResultStream()
                            .map(PageCorrection::view)
                            .toList()
                    : List.of();
            pages.add(page.reviewed(file, corrections));
        }
        return pages;
    }
}
