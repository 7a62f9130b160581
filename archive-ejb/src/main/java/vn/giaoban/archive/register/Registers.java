package vn.giaoban.archive.register;

import static vn.giaoban.archive.rule.Permission.ISSUE;
import static vn.giaoban.archive.rule.Permission.KEEP_REGISTERS;
import static vn.giaoban.archive.rule.Permission.READ_ALL;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.rule.Refusal;

/**
 * The registers of numbers. A number runs from 01 per body, set of kinds and term, not per year; a congress counts all its
 * documents in one run (Hướng dẫn 36-HD/VPTW, 2018). A number once given is never changed, never given again.
 */
@Stateless
public class Registers {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Kinds kinds;

    @Inject
    Issuers issuers;

    @Inject
    EnteredNumbers entered;

    @Inject
    Audit audit;

    /**
     * Opens a series.
     *
     * @throws Refusal INVALID {@code kind.unknown}, {@code kind.notNumbered}, {@code series.needsKinds}; CONFLICT
     *     {@code series.exists}
     */
    @RolesAllowed(KEEP_REGISTERS)
    public SeriesView open(@Valid @NotNull NewSeries wanted) {
        TermView term = issuers.term(wanted.termId());
        boolean congress = wanted.kinds().isEmpty();
        if (congress != (term.kind() == vn.giaoban.archive.body.TermKind.CONGRESS)) {
            throw Refusal.invalid("series.needsKinds", term.name());
        }
        Set<String> counted = Numbering.counted(
                wanted.kinds().stream().map(code -> numbered(code).code()).toList(), kinds.all());
        Numbering numbering = numbering();
        boolean exists = congress
                ? numbering.series(wanted.bodyId(), term, null, true).isPresent()
                : counted.stream()
                        .anyMatch(code -> numbering
                                .series(wanted.bodyId(), term, kinds.existing(code), false)
                                .isPresent());
        if (exists) {
            throw Refusal.conflict("series.exists", String.join(", ", counted), term.name());
        }
        SeriesView opened = numbering
                .open(new NumberSeries(wanted.bodyId(), term.id(), congress, counted, wanted.lastUsed()))
                .view();
        audit.done("series.open", "series", opened.id(), String.join(", ", counted) + " " + wanted.lastUsed());
        return opened;
    }

    /** All series, those of the latest term first. */
    @RolesAllowed({KEEP_REGISTERS, READ_ALL})
    public List<SeriesView> series() {
        return em.createNamedQuery("NumberSeries.all", NumberSeries.class)
                .getResultStream()
                .map(NumberSeries::view)
                .toList();
    }

    /** The book of a series, the highest number first. */
    @RolesAllowed({KEEP_REGISTERS, READ_ALL})
    public List<NumberView> book(long seriesId, @Min(0) int first, @Min(1) @Max(500) int size) {
        return em.createNamedQuery("RegisteredNumber.book", RegisteredNumber.class)
                .setParameter("series", seriesId)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(RegisteredNumber::view)
                .toList();
    }

    @RolesAllowed({KEEP_REGISTERS, READ_ALL})
    public long count(long seriesId) {
        return em.createNamedQuery("RegisteredNumber.count", Long.class)
                .setParameter("series", seriesId)
                .getSingleResult();
    }

    /** The unexplained gaps of all series; "số đã cấp ngoài hệ thống" and void numbers are explanations. */
    @RolesAllowed({KEEP_REGISTERS, READ_ALL})
    public List<Gap> gaps() {
        return series().stream()
                .flatMap(series -> Gaps.between(series, numbers(series.id())).stream())
                .toList();
    }

    /**
     * Takes the next number for a document that the caller issues in the same transaction. If that transaction is rolled
     * back the number was never taken. Others who want a number of this series wait until the transaction ends.
     *
     * @return the number, reserved; {@link #issue} binds it to its document
     * @throws Refusal INVALID {@code kind.unknown}, {@code kind.notNumbered}; CONFLICT {@code body.notIssuing},
     *     {@code term.none}, {@code series.notOpened}
     */
    @RolesAllowed(ISSUE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public NumberView take(@Valid @NotNull NumberOrder order) {
        return taken(order).view();
    }

    /** Keeps the next number free for a document that is issued later. */
    @RolesAllowed({KEEP_REGISTERS, ISSUE})
    public NumberView reserve(@Valid @NotNull NumberOrder order) {
        NumberView number = taken(order).view();
        audit.done("number.reserve", "number", number.id(), number.written());
        return number;
    }

    /** Keeps a number free once more, told apart by the next letter ("05a"): practice, hence the reason. */
    @RolesAllowed(KEEP_REGISTERS)
    public NumberView reserveAgain(
            @Valid @NotNull NumberOrder order,
            @Min(1) @Max(99999) int number,
            @NotBlank @Size(max = 500) String reason) {
        KindView kind = numbered(order.kind());
        NumberView again = numbering()
                .takeAgain(seriesFor(order, kind), number, kind, order, symbol(order), reason.strip())
                .view();
        audit.done("number.reserveAgain", "number", again.id(), again.written() + ": " + reason);
        return again;
    }

    /** Binds a reserved number to the document that carries it from now on. */
    @RolesAllowed({KEEP_REGISTERS, ISSUE})
    public NumberView issue(long numberId, long documentId, @NotNull LocalDate issuedOn) {
        RegisteredNumber number = reserved(numberId);
        number.issue(documentId, issuedOn);
        audit.done("number.issue", "number", numberId, number.view().written());
        return number.view();
    }

    /** Gives a reserved number back unused. It stays in the book with the reason and is never given again. */
    @RolesAllowed(KEEP_REGISTERS)
    public NumberView makeVoid(long numberId, @NotBlank @Size(max = 500) String reason) {
        RegisteredNumber number = reserved(numberId);
        number.makeVoid(reason.strip());
        audit.done("number.void", "number", numberId, number.view().written() + ": " + reason);
        return number.view();
    }

    /**
     * "Số đã cấp ngoài hệ thống": a number of the series was used by a document that is not kept here, for instance a secret
     * one. Number, kind and day is all that is kept (Quy định 399-QĐ/TW, 2026: secret documents share the series).
     *
     * @throws Refusal CONFLICT {@code number.taken}
     */
    @RolesAllowed(KEEP_REGISTERS)
    public NumberView outside(
            @Valid @NotNull NumberOrder order,
            @Min(1) @Max(99999) int number,
            @NotNull @Pattern(regexp = "[a-z]?") String suffix) {
        KindView kind = numbered(order.kind());
        NumberView line = numbering()
                .outside(seriesFor(order, kind), number, suffix, kind, order, symbol(order))
                .view();
        audit.done("number.outside", "number", line.id(), line.written());
        return line;
    }

    /**
     * Enters the number of a document that was typed in, if its series is kept here; it is then not given again. What was
     * typed before for the same document was an error and leaves the book.
     *
     * @return false when another document carries this number in this term: who asks should warn
     */
    @RolesAllowed({REGISTER_DOCUMENTS, KEEP_REGISTERS})
    public boolean enter(
            @Valid @NotNull NumberOrder order,
            @Min(1) @Max(99999) int number,
            @NotNull String suffix,
            @NotNull String written,
            long documentId) {
        numbering().forget(documentId);
        return entered.enter(order, number, suffix, written, documentId);
    }

    private RegisteredNumber taken(NumberOrder order) {
        KindView kind = numbered(order.kind());
        return numbering().take(seriesFor(order, kind), kind, order, NumberState.RESERVED, symbol(order));
    }

    private long seriesFor(NumberOrder order, KindView kind) {
        BodyView body = issuers.issuing(order);
        TermView term =
                issuers.termOn(order).orElseThrow(() -> Refusal.conflict("term.none", body.fullName(), order.on()));
        return numbering()
                .seriesToTakeFrom(order.bodyId(), term, kind, order.congress(), kinds.all())
                .id();
    }

    private KindView numbered(String code) {
        KindView kind = kinds.existing(code);
        if (kind.symbol() == null) {
            throw Refusal.invalid("kind.notNumbered", kind.name());
        }
        return kind;
    }

    private String symbol(NumberOrder order) {
        return issuers.issuing(order).symbol();
    }

    private RegisteredNumber reserved(long numberId) {
        RegisteredNumber number = em.find(RegisteredNumber.class, numberId);
        if (number == null) {
            throw Refusal.invalid("number.unknown", numberId);
        }
        if (number.state() != NumberState.RESERVED) {
            throw Refusal.conflict("number.notReserved", number.view().written());
        }
        return number;
    }

    private List<Integer> numbers(long seriesId) {
        return em.createNamedQuery("RegisteredNumber.numbers", Integer.class)
                .setParameter("series", seriesId)
                .getResultList();
    }

    private Numbering numbering() {
        return new Numbering(em);
    }
}
