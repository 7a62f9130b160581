package vn.giaoban.archive.layout;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Kind, subject and content of a notice (elements 5 and 6). */
final class Conclusion {
    private static final String END_MARK = "./.";
    private static final int BEFORE_KIND_PT = 18;
    private static final int AFTER_DASHES_PT = 12;

    private final Sheet sheet;
    private final LayoutRules.Sizes sizes;
    private final Numbering numbering;

    Conclusion(Sheet sheet, Numbering numbering) {
        this.sheet = sheet;
        this.sizes = sheet.rules().sizes();
        this.numbering = numbering;
    }

    void write(NoticeOfConclusion notice) {
        writeSubject(CleanText.capitals(notice.kind()), notice.subject());
        notice.opening().forEach(this::writeParagraphs);
        int ordinal = 0;
        for (NoticeOfConclusion.Section section : notice.sections()) {
            boolean counted = notice.sections().size() > 1;
            writeSection(section, counted ? numbering.section(++ordinal) + " " : "");
        }
        writeClosing(notice.closing());
    }

    /** Kind and subject in the middle of the page, closed by the dashes. */
    void writeSubject(String kind, List<String> subject) {
        sheet.letters(sizes.kind()).bold().write(kept(sheet.centred(BEFORE_KIND_PT, 0)), kind);
        for (String line : subject) {
            for (String part : CleanText.paragraphs(line)) {
                sheet.writeBalanced(sheet.letters(sizes.subject()).bold(), kept(sheet.centred(0, 0)), part);
            }
        }
        XWPFParagraph dashes = kept(sheet.centred(0, AFTER_DASHES_PT));
        sheet.letters(sizes.subject()).write(dashes, sheet.rules().titleDashes());
    }

    private void writeSection(NoticeOfConclusion.Section section, String number) {
        String heading = CleanText.line(section.heading());
        if (!heading.isEmpty()) {
            body().bold().write(kept(sheet.running()), number + heading);
        }
        int ordinal = 0;
        for (NoticeOfConclusion.Clause clause : section.clauses()) {
            writeClause(numbering.clause(++ordinal) + CleanText.NBSP, clause);
        }
    }

    private void writeClause(String number, NoticeOfConclusion.Clause clause) {
        String lead = CleanText.line(clause.lead());
        List<String> paragraphs = CleanText.paragraphs(clause.text());
        XWPFParagraph first = sheet.running();
        if (lead.isEmpty()) {
            body().write(first, number);
        } else {
            body().bold().write(first, number + lead);
        }
        boolean runsOn = lead.isEmpty() || lead.endsWith(":");
        if (runsOn && !paragraphs.isEmpty()) {
            body().write(first, (lead.isEmpty() ? "" : " ") + paragraphs.get(0));
        } else if (!paragraphs.isEmpty()) {
            kept(first);
        }
        paragraphs.stream().skip(runsOn ? 1 : 0).forEach(text -> body().write(sheet.running(), text));
    }

    private void writeParagraphs(String text) {
        CleanText.paragraphs(text).forEach(paragraph -> body().write(sheet.running(), paragraph));
    }

    /** The last sentence goes with the signature: no page may begin with the signature alone. */
    private void writeClosing(String closing) {
        XWPFParagraph last = kept(sheet.running());
        setWhole(last);
        last.setSpacingAfter(AFTER_DASHES_PT * Measure.TWIPS_PER_POINT);
        body().write(last, CleanText.line(closing).replaceFirst("[./\\s]+$", "") + END_MARK);
    }

    private Letters body() {
        return sheet.letters(sizes.body());
    }

    private static XWPFParagraph kept(XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
        return paragraph;
    }

    private static void setWhole(XWPFParagraph paragraph) {
        paragraph.getCTP().getPPr().addNewKeepLines();
    }
}
