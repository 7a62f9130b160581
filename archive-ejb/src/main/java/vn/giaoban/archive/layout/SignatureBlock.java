package vn.giaoban.archive.layout;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The end of a paper: recipients on the left, or who signs beside, and who signs on the right (elements 7 and 9), never on
 * two pages.
 */
final class SignatureBlock {
    private static final int RIGHT_PERCENT = 47;

    private final Sheet sheet;
    private final LayoutRules.Sizes sizes;

    SignatureBlock(Sheet sheet) {
        this.sheet = sheet;
        this.sizes = sheet.rules().sizes();
    }

    void write(PaperWords words) {
        SideBySide blocks = new SideBySide(sheet, sheet.textWidth() * RIGHT_PERCENT / 100);
        if (words.left() == null) {
            writeRecipients(blocks, words.recipients());
        } else {
            writeSigner(blocks::left, words.left());
        }
        writeSigner(blocks::right, words.right());
    }

    private void writeRecipients(SideBySide blocks, List<String> recipients) {
        sheet.letters(sizes.recipientsLabel()).underlined().write(blocks.leftEdge(), "Nơi nhận:");
        recipients.forEach(line -> sheet.letters(sizes.recipients()).write(blocks.leftEdge(), line));
    }

    private void writeSigner(Supplier<XWPFParagraph> side, PaperWords.Signer signer) {
        if (!signer.authority().isEmpty()) {
            sheet.letters(sizes.authority()).bold().write(side.get(), signer.authority());
        }
        sheet.letters(sizes.position()).write(side.get(), signer.position());
        XWPFParagraph name = side.get();
        name.setSpacingBefore(Measure.twips(sheet.rules().sealSpaceMm()));
        sheet.letters(sizes.signer()).bold().write(name, signer.name());
    }
}
