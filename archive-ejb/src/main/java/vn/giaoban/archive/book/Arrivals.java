package vn.giaoban.archive.book;

import static vn.giaoban.archive.rule.Permission.KEEP_REGISTERS;
import static vn.giaoban.archive.rule.Permission.READ_ALL;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.document.DocumentLines;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Table;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * The register of documents that arrive (sổ đăng ký văn bản đến). Each takes the next number of its year on the day it comes
 * (Nghị định 30/2020/NĐ-CP, for state bodies; practice of the Party's offices), and is handed on to a body.
 */
@Stateless
public class Arrivals {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Bodies bodies;

    @Inject
    DocumentLines documents;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /**
     * Registers a document that has arrived under the next number of the year. Others who register in that year wait meanwhile.
     *
     * @throws Refusal INVALID {@code day.ahead}, {@code arrival.datedLater}, {@code arrival.dueEarlier}; UNKNOWN
     *     {@code document.unknown}; CONFLICT {@code book.closed}
     */
    @RolesAllowed({KEEP_REGISTERS, REGISTER_DOCUMENTS})
    public ArrivalView register(@Valid @NotNull NewArrival arrived) {
        guard.refuse(arrived.author(), arrived.written(), arrived.subject(), arrived.notes());
        refuseAhead(arrived.arrivedOn());
        if (arrived.dated() != null && arrived.dated().isAfter(arrived.arrivedOn())) {
            throw Refusal.invalid("arrival.datedLater", arrived.arrivedOn());
        }
        if (arrived.dueOn() != null && arrived.dueOn().isBefore(arrived.arrivedOn())) {
            throw Refusal.invalid("arrival.dueEarlier", arrived.arrivedOn());
        }
        if (arrived.documentId() != null
                && documents.of(Set.of(arrived.documentId())).isEmpty()) {
            throw Refusal.unknown("document.unknown", arrived.documentId());
        }
        IncomingBook book = open(arrived.arrivedOn().getYear());
        Arrival line = new Arrival(arrived, book.next(), caller(), OffsetDateTime.now(clocks.real()));
        em.persist(line);
        em.flush();
        ArrivalView view = view(line);
        audit.done("arrival.register", "arrival", line.id(), view.number() + "/" + view.year());
        return view;
    }

    /**
     * Hands a document on to a body.
     *
     * @param receivedBy who signed for it, or {@code null}
     * @throws Refusal UNKNOWN {@code arrival.unknown}; INVALID {@code body.unknown}, {@code day.ahead},
     *     {@code arrival.handedEarlier}; CONFLICT {@code version.stale}, {@code book.closed}
     */
    @RolesAllowed({KEEP_REGISTERS, REGISTER_DOCUMENTS})
    public ArrivalView handOn(
            long id, long version, @NotBlank String body, @NotNull LocalDate day, @Size(max = 200) String receivedBy) {
        Arrival line = Optional.ofNullable(em.find(Arrival.class, id))
                .orElseThrow(() -> Refusal.unknown("arrival.unknown", id));
        if (line.version() != version) {
            throw Refusal.conflict("version.stale");
        }
        open(line.year());
        refuseAhead(day);
        if (day.isBefore(line.arrivedOn())) {
            throw Refusal.invalid("arrival.handedEarlier", line.arrivedOn());
        }
        long to = bodies.find(body, day).map(BodyView::id).orElseThrow(() -> Refusal.invalid("body.unknown", body));
        line.handOn(to, day, Typed.line(receivedBy));
        em.flush();
        audit.done("arrival.handOn", "arrival", id, body + " " + day);
        return view(line);
    }

    /** The books there are, the latest first. */
    @RolesAllowed({KEEP_REGISTERS, READ_ALL})
    public List<BookView> books() {
        return em.createNamedQuery("IncomingBook.all", IncomingBook.class)
                .getResultStream()
                .map(IncomingBook::view)
                .toList();
    }

    /** The lines of a year, the latest first. */
    @RolesAllowed(READ_ALL)
    public List<ArrivalView> page(int year, @Min(0) int first, @Min(1) @Max(500) int size) {
        return em.createNamedQuery("Arrival.book", Arrival.class)
                .setParameter("year", year)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    @RolesAllowed(READ_ALL)
    public long count(int year) {
        return em.createNamedQuery("Arrival.count", Long.class)
                .setParameter("year", year)
                .getSingleResult();
    }

    /**
     * Closes the book of a year; afterwards there is no new entry in it.
     *
     * @throws Refusal UNKNOWN {@code book.unknown}; CONFLICT {@code book.closed}; INVALID {@code day.ahead}
     */
    @RolesAllowed(KEEP_REGISTERS)
    public BookView close(int year, @NotNull LocalDate day, @Size(max = 500) String note) {
        if (em.find(IncomingBook.class, year) == null) {
            throw Refusal.unknown("book.unknown", year);
        }
        IncomingBook book = open(year);
        refuseAhead(day);
        guard.refuse(note);
        book.close(day, caller(), Typed.line(note));
        em.flush();
        audit.done("book.close", "incomingBook", year, day.toString());
        return book.view();
    }

    /** The book of a year as it is printed, in the order of its numbers. */
    @RolesAllowed(READ_ALL)
    public Table printed(int year) {
        IncomingBook book = em.find(IncomingBook.class, year);
        if (book == null) {
            throw Refusal.unknown("book.unknown", year);
        }
        return PrintedBooks.incoming(
                book.view(),
                em.createNamedQuery("Arrival.inOrder", Arrival.class)
                        .setParameter("year", year)
                        .getResultStream()
                        .map(this::view)
                        .toList());
    }

    /** The book of a year, begun where there is none yet, locked until the transaction ends. */
    private IncomingBook open(int year) {
        em.createNativeQuery("insert into incoming_book (book_year) values (?1) on conflict do nothing")
                .setParameter(1, year)
                .executeUpdate();
        IncomingBook book = em.find(IncomingBook.class, year, LockModeType.PESSIMISTIC_WRITE);
        if (book.isClosed()) {
            throw Refusal.conflict("book.closed", year);
        }
        return book;
    }

    private void refuseAhead(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("day.ahead", day);
        }
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private ArrivalView view(Arrival line) {
        Optional<BodyView> body =
                Optional.ofNullable(line.handedToId()).flatMap(id -> bodies.find(id, line.arrivedOn()));
        return line.view(
                body.map(BodyView::code).orElse(null),
                body.map(BodyView::shortName).orElse(null));
    }
}
