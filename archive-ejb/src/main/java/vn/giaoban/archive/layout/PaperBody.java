package vn.giaoban.archive.layout;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Kind, subject, addressees and content of a paper (elements 5 and 6). */
final class PaperBody {
    private static final int BEFORE_KIND_PT = 18;
    private static final int AFTER_DASHES_PT = 12;

    private final Sheet sheet;
    private final LayoutRules.Sizes sizes;

    PaperBody(Sheet sheet) {
        this.sheet = sheet;
        this.sizes = sheet.rules().sizes();
    }

    void write(PaperWords words) {
        if (words.kind() != null) {
            writeSubject(words.kind(), words.subject());
        }
        if (!words.addressees().isEmpty()) {
            writeAddressees(words.addressees());
        }
        words.opening().forEach(paragraph -> body().write(sheet.running(), paragraph));
        words.parts().forEach(this::writePart);
        if (words.closing() != null) {
            writeClosing(words.closing());
        }
    }

    /** Kind and subject in the middle of the page, closed by the dashes. */
    private void writeSubject(String kind, List<String> subject) {
        sheet.letters(sizes.kind()).bold().write(kept(sheet.centred(BEFORE_KIND_PT, 0)), kind);
        for (String line : subject) {
            sheet.writeBalanced(sheet.letters(sizes.subject()).bold(), kept(sheet.centred(0, 0)), line);
        }
        XWPFParagraph dashes = kept(sheet.centred(0, AFTER_DASHES_PT));
        sheet.letters(sizes.subject()).write(dashes, sheet.rules().titleDashes());
    }

    /** One addressee stands beside the words, several below each other (practice of official letters). */
    private void writeAddressees(List<String> addressees) {
        boolean one = addressees.size() == 1;
        XWPFParagraph head = sheet.centred(BEFORE_KIND_PT, one ? AFTER_DASHES_PT : 0);
        body().italic().write(head, "Kính gửi:");
        if (one) {
            body().write(head, " " + addressees.get(0));
            return;
        }
        for (int i = 0; i < addressees.size(); i++) {
            boolean last = i == addressees.size() - 1;
            body().write(sheet.centred(0, last ? AFTER_DASHES_PT : 0), addressees.get(i));
        }
    }

    private void writePart(PaperWords.Part part) {
        if (!part.heading().isEmpty()) {
            body().bold().write(kept(sheet.running()), part.heading());
        }
        part.items().forEach(this::writeItem);
        if (part.table() != null) {
            new PaperTable(sheet).write(part.table());
            sheet.centred(0, 0);
        }
    }

    private void writeItem(PaperWords.Item item) {
        XWPFParagraph first = sheet.running();
        boolean led = !item.lead().isEmpty();
        (led ? body().bold() : body()).write(first, item.number() + item.lead());
        if (!item.text().isEmpty()) {
            body().write(first, (led ? " " : "") + item.text());
        } else if (!item.below().isEmpty()) {
            kept(first);
        }
        item.below().forEach(text -> body().write(sheet.running(), text));
    }

    /** The last sentence goes with the signature: no page may begin with the signature alone. */
    private void writeClosing(String closing) {
        XWPFParagraph last = kept(sheet.running());
        last.getCTP().getPPr().addNewKeepLines();
        last.setSpacingAfter(AFTER_DASHES_PT * Measure.TWIPS_PER_POINT);
        body().write(last, closing);
    }

    private Letters body() {
        return sheet.letters(sizes.body());
    }

    private static XWPFParagraph kept(XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
        return paragraph;
    }
}
