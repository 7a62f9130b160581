package vn.giaoban.archive.layout;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The end of the notice: recipients on the left, who signs on the right (elements 7 and 9), never on two pages. */
final class SignatureBlock {
    private static final int RIGHT_PERCENT = 47;

    private final Sheet sheet;
    private final LayoutRules.Sizes sizes;

    SignatureBlock(Sheet sheet) {
        this.sheet = sheet;
        this.sizes = sheet.rules().sizes();
    }

    void write(NoticeOfConclusion.Signature signature, List<String> recipients) {
        SideBySide blocks = new SideBySide(sheet, sheet.textWidth() * RIGHT_PERCENT / 100);
        writeRecipients(blocks, recipients);
        writeSigner(blocks, signature);
    }

    private void writeRecipients(SideBySide blocks, List<String> recipients) {
        sheet.letters(sizes.recipientsLabel()).underlined().write(blocks.leftEdge(), "Nơi nhận:");
        for (int i = 0; i < recipients.size(); i++) {
            String bare = CleanText.line(recipients.get(i)).replaceAll("^[-–\\s\u00A0]+|[,;.\\s]+$", "");
            String end = i < recipients.size() - 1 ? "," : ".";
            sheet.letters(sizes.recipients()).write(blocks.leftEdge(), "-" + CleanText.NBSP + bare + end);
        }
    }

    private void writeSigner(SideBySide blocks, NoticeOfConclusion.Signature signature) {
        String authority = CleanText.capitals(signature.authority());
        if (!authority.isEmpty()) {
            sheet.letters(sizes.authority()).bold().write(blocks.right(), authority);
        }
        sheet.letters(sizes.position()).write(blocks.right(), CleanText.capitals(signature.position()));
        XWPFParagraph name = blocks.right();
        name.setSpacingBefore(Measure.twips(sheet.rules().sealSpaceMm()));
        sheet.letters(sizes.signer()).bold().write(name, CleanText.line(signature.name()));
    }
}
