package vn.giaoban.archive.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.giaoban.archive.vietnamese.WrittenDate;

/**
 * The words of a paper as they stand on the sheet: numbered, punctuated, in capitals where the form wants them. Whoever draws
 * them, a writer of ours or a template of the office, changes nothing of them.
 *
 * @param kind null for an official letter
 * @param closing null for none
 * @param left who signs in the place of the recipients; null as a rule
 * @param right null where nobody signs
 * @param annex null for none
 */
record PaperWords(
        Head head,
        String kind,
        List<String> subject,
        List<String> addressees,
        List<String> opening,
        List<Part> parts,
        String closing,
        Signer left,
        Signer right,
        List<String> recipients,
        AnnexPages annex) {

    private static final String END_MARK = "./.";
    private static final String DRAFT_MARK = "DỰ THẢO";
    private static final String LETTER = "Công văn";
    private static final String BLANK_NUMBER = CleanText.NBSP.repeat(6);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

    /**
     * The head of the first page.
     *
     * @param number empty for a paper that takes none
     * @param letterSubject the subject of an official letter, which stands under its number (element 5b); else empty
     * @param mark the mark of a draft, or empty
     */
    record Head(
            List<String> superior,
            List<String> issuer,
            String number,
            String letterSubject,
            String mark,
            String placeAndDate) {}

    /**
     * A section.
     *
     * @param heading with its number; may be empty
     * @param table null for none
     */
    record Part(String heading, List<Item> items, Rows table) {}

    /**
     * A clause.
     *
     * @param number with its mark
     * @param lead bold; empty for none
     * @param text what goes on in the same line; empty for none
     * @param below further paragraphs
     */
    record Item(String number, String lead, String text, List<String> below) {}

    /** Who signs; each may be empty. */
    record Signer(String authority, String position, String name) {}

    /** An annex on pages of its own; the reference to its paper may be empty. */
    record AnnexPages(String title, String reference, Rows table, boolean wide) {}

    /**
     * A table with its ordinals.
     *
     * @param shares widths in parts of the whole, without the column of the ordinals
     */
    record Rows(List<String> heads, List<Integer> shares, List<List<String>> cells) {}

    /** The words of a paper under rules of form. */
    static PaperWords of(OfficePaper paper, LayoutRules rules) {
        Numbering own = paper.style().numbering();
        Numbering numbering = own == null ? rules.numbering() : own;
        boolean unsigned = paper.signature().equals(OfficePaper.Signature.NONE)
                && paper.recipients().isEmpty()
                && paper.symbol() == null;
        return new PaperWords(
                head(paper),
                paper.kind() == null ? null : CleanText.capitals(paper.kind()),
                paper.kind() == null ? List.of() : paragraphs(paper.subject()),
                addressees(paper.addressees()),
                paragraphs(paper.opening()),
                parts(paper.sections(), numbering),
                paper.closing() == null
                        ? null
                        : CleanText.line(paper.closing()).replaceFirst("[./\\s]+$", "") + END_MARK,
                paper.countersignature() == null ? null : signer(paper.countersignature()),
                unsigned ? null : signer(paper.signature()),
                recipients(paper.recipients()),
                annex(paper));
    }

    private static Head head(OfficePaper paper) {
        return new Head(
                capitals(paper.superior()),
                capitals(paper.issuer()),
                paper.symbol() == null ? "" : number(paper),
                paper.kind() == null ? CleanText.line(String.join(" ", paper.subject())) : "",
                paper.isDraft() ? DRAFT_MARK : "",
                placeAndDate(paper.place(), paper.issuedOn()));
    }

    private static List<String> capitals(String name) {
        return CleanText.paragraphs(name).stream().map(CleanText::capitals).toList();
    }

    private static List<String> paragraphs(List<String> texts) {
        return texts.stream()
                .flatMap(text -> CleanText.paragraphs(text).stream())
                .toList();
    }

    /** {@code Số 05-TB/HU}: two digits at least, no colon; blank in a draft. */
    static String number(OfficePaper paper) {
        String bare = paper.isDraft()
                ? BLANK_NUMBER
                : String.format(Locale.ROOT, "%02d", paper.number()) + CleanText.line(paper.numberSuffix());
        return "Số" + CleanText.NBSP + bare + "-" + CleanText.line(paper.symbol());
    }

    /** What the paper is called within a sentence: {@code Thông báo số 05-TB/HU}. */
    static String title(OfficePaper paper) {
        String kind = paper.kind() == null ? LETTER : CleanText.line(paper.kind());
        return paper.symbol() == null
                ? kind + " " + CleanText.line(String.join(" ", paper.subject()))
                : kind + " " + number(paper).replaceFirst("S", "s");
    }

    /** The day is left open where there is none yet. */
    static String placeAndDate(String place, LocalDate day) {
        String date = day == null
                ? "ngày%1$s%1$s%1$s%1$s%1$stháng%1$s%1$s%1$s%1$s%1$snăm%1$s%1$s%1$s%1$s%1$s%1$s"
                        .formatted(CleanText.NBSP)
                : WrittenDate.inHeading(day);
        // The date stays whole; a long name of a place goes on a line of its own.
        return CleanText.line(place) + ", " + date.replace(" ", CleanText.NBSP);
    }

    private static List<String> addressees(List<String> addressees) {
        if (addressees.size() < 2) {
            return paragraphs(addressees);
        }
        return listed(addressees);
    }

    private static List<String> recipients(List<String> recipients) {
        return listed(recipients);
    }

    /** {@code - …,} and in the end {@code - ….}; dashes and stops that were typed are not doubled. */
    private static List<String> listed(List<String> typed) {
        List<String> lines = new ArrayList<>();
        for (String entry : typed) {
            String bare = CleanText.line(entry).replaceAll("^[-–\\s\u00A0]+|[,;.\\s]+$", "");
            lines.add("-" + CleanText.NBSP + bare + (lines.size() < typed.size() - 1 ? "," : "."));
        }
        return lines;
    }

    private static List<Part> parts(List<OfficePaper.Section> sections, Numbering numbering) {
        List<Part> parts = new ArrayList<>();
        boolean counted = sections.size() > 1;
        for (OfficePaper.Section section : sections) {
            String heading = CleanText.line(section.heading());
            String number = counted ? numbering.section(parts.size() + 1) + " " : "";
            parts.add(new Part(
                    heading.isEmpty() ? "" : number + heading,
                    items(section.clauses(), numbering),
                    section.grid() == null ? null : rows(section.grid())));
        }
        return parts;
    }

    private static List<Item> items(List<OfficePaper.Clause> clauses, Numbering numbering) {
        List<Item> items = new ArrayList<>();
        for (OfficePaper.Clause clause : clauses) {
            String lead = CleanText.line(clause.lead());
            List<String> paragraphs = CleanText.paragraphs(clause.text());
            boolean runsOn = !paragraphs.isEmpty() && (lead.isEmpty() || lead.endsWith(":"));
            items.add(new Item(
                    numbering.clause(items.size() + 1) + CleanText.NBSP,
                    lead,
                    runsOn ? paragraphs.get(0) : "",
                    runsOn ? paragraphs.subList(1, paragraphs.size()) : paragraphs));
        }
        return items;
    }

    private static Rows rows(OfficePaper.Grid grid) {
        List<String> heads = Stream.concat(
                        Stream.of("TT"), grid.columns().stream().map(OfficePaper.Column::name))
                .toList();
        List<List<String>> cells = new ArrayList<>();
        for (List<String> row : grid.rows()) {
            String ordinal = Integer.toString(cells.size() + 1);
            cells.add(Stream.concat(Stream.of(ordinal), row.stream().map(CleanText::line))
                    .toList());
        }
        return new Rows(
                heads, grid.columns().stream().map(OfficePaper.Column::share).toList(), cells);
    }

    private static Signer signer(OfficePaper.Signature signature) {
        return new Signer(
                CleanText.capitals(signature.authority()),
                CleanText.capitals(signature.position()),
                CleanText.line(signature.name()));
    }

    private static AnnexPages annex(OfficePaper paper) {
        OfficePaper.Annex annex = paper.annex();
        return annex == null
                ? null
                : new AnnexPages(
                        CleanText.line(annex.title()),
                        paper.symbol() == null ? "" : reference(paper),
                        rows(annex.grid()),
                        annex.wide());
    }

    private static String reference(OfficePaper paper) {
        String day = paper.issuedOn() == null
                ? CleanText.NBSP.repeat(4) + "/" + CleanText.NBSP.repeat(4) + "/" + CleanText.NBSP.repeat(6)
                : DAY.format(paper.issuedOn());
        String by = CleanText.line(paper.annex().issuedBy());
        String phrase = "(Kèm theo " + title(paper) + ", ngày" + CleanText.NBSP + day
                + (by.isEmpty() ? "" : " của " + by) + ")";
        return paper.style().spelling().spell(phrase);
    }
}
