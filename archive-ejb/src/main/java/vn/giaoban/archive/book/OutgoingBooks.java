package vn.giaoban.archive.book;

import static vn.giaoban.archive.rule.Permission.READ_ALL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentLines;
import vn.giaoban.archive.register.BookClosings;
import vn.giaoban.archive.register.ClosingView;
import vn.giaoban.archive.register.NumberState;
import vn.giaoban.archive.register.NumberView;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.register.SeriesView;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Table;

/** The books of documents that go out (sổ đăng ký văn bản đi), one for each series of numbers, as they are printed. */
@Stateless
@RolesAllowed(READ_ALL)
public class OutgoingBooks {

    private static final int PORTION = 500;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Registers registers;

    @Inject
    BookClosings closings;

    @Inject
    DocumentLines documents;

    @Inject
    Bodies bodies;

    @Inject
    Terms terms;

    @Inject
    Clock clock;

    /**
     * The book of a series, in the order of its numbers.
     *
     * @throws Refusal UNKNOWN {@code book.unknown}
     */
    public Table printed(long seriesId) {
        SeriesView series = registers.series().stream()
                .filter(one -> one.id() == seriesId)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("book.unknown", seriesId));
        List<NumberView> numbers = numbers(seriesId);
        ClosingView closing = closings.of(seriesId);
        return new Table(
                "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                List.of(
                        body(series) + ", " + term(series)
                                + (series.congress() ? "" : ". Loại văn bản: " + kinds(series)),
                        PrintedBooks.opened(
                                numbers.isEmpty() ? null : numbers.get(0).dated())),
                PrintedBooks.OUTGOING,
                rows(numbers),
                List.of(sum(numbers), PrintedBooks.closed(closing.on(), closing.by(), closing.note())),
                true);
    }

    private List<NumberView> numbers(long seriesId) {
        List<NumberView> all = new ArrayList<>();
        for (List<NumberView> portion = registers.book(seriesId, 0, PORTION);
                !portion.isEmpty();
                portion = registers.book(seriesId, all.size(), PORTION)) {
            all.addAll(portion);
        }
        Collections.reverse(all);
        return all;
    }

    private List<List<Object>> rows(List<NumberView> numbers) {
        List<List<Object>> rows = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += PORTION) {
            List<NumberView> portion = numbers.subList(from, Math.min(from + PORTION, numbers.size()));
            List<Long> ids = portion.stream()
                    .map(NumberView::documentId)
                    .filter(Objects::nonNull)
                    .toList();
            Map<Long, DocumentLine> lines = documents.of(ids);
            Map<Long, String> signers = signers(lines.keySet().stream().toList());
            portion.forEach(number -> rows.add(
                    row(number, number.documentId() == null ? null : lines.get(number.documentId()), signers)));
        }
        return rows;
    }

    private Map<Long, String> signers(List<Long> ids) {
        Map<Long, String> signers = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select d.id, d.signer from Document d where d.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> signers.put((Long) row[0], (String) row[1]));
        }
        return signers;
    }

    private static List<Object> row(NumberView number, DocumentLine document, Map<Long, String> signers) {
        return List.of(
                number.written(),
                PrintedBooks.day(number.dated()),
                document == null ? "" : document.kindName() + ": " + document.subject(),
                document == null ? "" : Table.cell(signers.get(document.id())),
                "",
                "",
                "",
                note(number));
    }

    private static String note(NumberView number) {
        return switch (number.state()) {
            case RESERVED -> "Giữ số";
            case VOID -> "Hủy số: " + number.reason();
            case OUTSIDE -> "Số cấp ngoài hệ thống";
            case ISSUED -> Table.cell(number.reason());
        };
    }

    private static String sum(List<NumberView> numbers) {
        if (numbers.isEmpty()) {
            return "Sổ này chưa có số nào.";
        }
        long gone =
                numbers.stream().filter(one -> one.state() == NumberState.VOID).count();
        long outside = numbers.stream()
                .filter(one -> one.state() == NumberState.OUTSIDE)
                .count();
        return "Sổ này có " + numbers.size() + " số, từ số " + numbers.get(0).written() + " đến số "
                + numbers.get(numbers.size() - 1).written() + "; " + gone + " số hủy, " + outside
                + " số cấp ngoài hệ thống.";
    }

    private String body(SeriesView series) {
        return bodies.find(series.bodyId(), LocalDate.now(clock))
                .map(BodyView::fullName)
                .orElse("");
    }

    private String term(SeriesView series) {
        return terms.all().stream()
                .filter(term -> term.id() == series.termId())
                .map(TermView::name)
                .findFirst()
                .orElse("");
    }

    private static String kinds(SeriesView series) {
        return series.kinds().stream().sorted().collect(Collectors.joining(", "));
    }
}
