package vn.giaoban.archive.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giaoban.archive.rule.Refusal;

/**
 * What a paper of a Party committee's office says, element by element, free of any form: a notice of conclusion, an
 * invitation, a report, a programme, minutes, an official letter.
 *
 * <p>Without a number it is a draft: the place of the number stays blank and the first page says so. Papers that never take
 * one (a programme, minutes) have no symbol.
 *
 * @param superior name of the direct superior, over the issuer: {@code Đảng bộ tỉnh …}; this name and the next may be
 *     broken into lines, and are set in capitals. Null for none
 * @param issuer name of the issuing body as of the day of issue
 * @param number number taken from the register, from 1; null while it is a draft
 * @param numberSuffix letter after a number given a second time ({@code 05a}); null or blank as a rule
 * @param symbol kind and body: {@code TB/HU}; null for a paper that takes no number
 * @param place place of issue
 * @param issuedOn day of issue; may be null only in a draft
 * @param kind name of the kind: {@code Thông báo}; null for an official letter, whose subject stands under its number
 * @param subject the lines of the subject, broken as the drafter wants them
 * @param addressees to whom it is addressed ("Kính gửi"); empty for most kinds
 * @param opening the paragraphs before the first section
 * @param sections in their order; a single section carries no number
 * @param closing last sentence; {@code ./.} is put after it. May be null only without a symbol
 * @param countersignature who signs on the left, where others have the recipients (the secretary of minutes); null as a rule
 * @param recipients the lines of <i>Nơi nhận</i> without dash and punctuation, the file copy last
 * @param style what the office has decided
 * @param annex a table on pages of its own; null for none
 */
public record OfficePaper(
        String superior,
        String issuer,
        Integer number,
        String numberSuffix,
        String symbol,
        String place,
        LocalDate issuedOn,
        String kind,
        List<String> subject,
        List<String> addressees,
        List<String> opening,
        List<Section> sections,
        String closing,
        Signature signature,
        Signature countersignature,
        List<String> recipients,
        HouseStyle style,
        Annex annex) {

    /**
     * @throws Refusal INVALID {@code notice.*.missing} when a draft lacks what every paper needs, or one with a number what
     *     an issued one needs; {@code notice.number.notPositive}
     */
    public OfficePaper {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(signature, "signature");
        subject = List.copyOf(subject);
        addressees = List.copyOf(addressees);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        require(number == null || number > 0, "notice.number.notPositive");
        require(filled(issuer), "notice.issuer.missing");
        require(symbol == null ? number == null : filled(symbol), "notice.symbol.missing");
        require(kind == null || filled(kind), "notice.kind.missing");
        require(symbol == null || filled(closing), "notice.closing.missing");
        if (number != null) {
            require(issuedOn != null, "notice.day.missing");
            require(filled(place), "notice.place.missing");
            require(filled(signature.position()), "notice.position.missing");
            require(filled(signature.name()), "notice.signer.missing");
            require(!recipients.isEmpty(), "notice.recipients.missing");
        }
    }

    /** A paper with a kind that is addressed to nobody and signed by one: most of them. */
    public OfficePaper(
            String superior,
            String issuer,
            Integer number,
            String numberSuffix,
            String symbol,
            String place,
            LocalDate issuedOn,
            String kind,
            List<String> subject,
            List<String> opening,
            List<Section> sections,
            String closing,
            Signature signature,
            List<String> recipients,
            HouseStyle style,
            Annex annex) {
        this(
                superior,
                issuer,
                number,
                numberSuffix,
                symbol,
                place,
                issuedOn,
                kind,
                subject,
                List.of(),
                opening,
                sections,
                closing,
                signature,
                null,
                recipients,
                style,
                annex);
    }

    /** What is searched of it, in the order in which it is read: paragraphs parted by blank lines. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add((kind == null ? "" : kind + " ") + String.join(" ", subject));
        lines.addAll(addressees);
        lines.addAll(opening);
        for (Section section : sections) {
            lines.add(section.heading());
            section.clauses()
                    .forEach(clause -> lines.add((clause.lead() == null ? "" : clause.lead() + " ") + clause.text()));
            lines.addAll(rows(section.grid()));
        }
        lines.add(closing == null ? null : closing.replaceFirst("[./\\s]+$", "") + "./.");
        lines.addAll(rows(annex == null ? null : annex.grid()));
        return lines.stream().filter(OfficePaper::filled).collect(Collectors.joining("\n\n"));
    }

    private static List<String> rows(Grid grid) {
        return grid == null
                ? List.of()
                : grid.rows().stream()
                        .map(row -> row.stream().filter(OfficePaper::filled).collect(Collectors.joining(" – ")))
                        .toList();
    }

    /** True while a number that will be taken has not been taken. */
    public boolean isDraft() {
        return number == null && symbol != null;
    }

    /**
     * A section.
     *
     * @param heading null or blank for clauses that stand directly under the opening
     * @param grid a table under the clauses; null for none
     */
    public record Section(String heading, List<Clause> clauses, Grid grid) {
        public Section {
            clauses = List.copyOf(clauses);
        }

        /** A section without a table. */
        public Section(String heading, List<Clause> clauses) {
            this(heading, clauses, null);
        }
    }

    /**
     * A clause; it is counted within its section.
     *
     * @param lead bold words at its head, as a rule the body that leads the task. With a colon at the end the text runs
     *     on in the same line ({@code Ban Tổ chức Huyện ủy: chủ trì …}), otherwise the lead stands on a line of its
     *     own. Null for none
     * @param text one or more paragraphs, parted by line breaks
     */
    public record Clause(String lead, String text) {}

    /**
     * Who signs; all may be blank where it is left to be filled in by hand.
     *
     * @param authority {@code T/M BAN THƯỜNG VỤ}, {@code K/T CHÁNH VĂN PHÒNG}; null for a head who signs directly
     * @param position {@code PHÓ BÍ THƯ}
     * @param name without "đồng chí", title or rank
     */
    public record Signature(String authority, String position, String name) {

        /** Nobody signs. */
        public static final Signature NONE = new Signature(null, null, null);
    }

    /**
     * An annex, for instance <i>Phụ lục phân công nhiệm vụ</i>.
     *
     * @param title what it holds: {@code phân công nhiệm vụ}
     * @param issuedBy who gives the paper, in running text: {@code Ban Thường vụ Huyện ủy}
     * @param wide whether its pages lie on their long side, for tables that are too wide otherwise
     */
    public record Annex(String title, String issuedBy, Grid grid, boolean wide) {}

    /**
     * A table; its rows are counted in a first column.
     *
     * @param rows cells may be blank; a row has as many as there are columns
     */
    public record Grid(List<Column> columns, List<List<String>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param share its width in parts of the whole
     */
    public record Column(String name, int share) {}

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean right, String reason) {
        if (!right) {
            throw Refusal.invalid(reason);
        }
    }
}
