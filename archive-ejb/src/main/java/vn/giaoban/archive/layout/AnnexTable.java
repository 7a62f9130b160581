package vn.giaoban.archive.layout;

/** An annex, as a rule "Phụ lục phân công nhiệm vụ": which paper it belongs to, and its table. */
final class AnnexTable {

    private final Sheet sheet;

    AnnexTable(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(PaperWords.AnnexPages annex) {
        sheet.beginAnnex(annex.wide());
        LayoutRules.Sizes sizes = sheet.rules().sizes();
        sheet.letters(sizes.kind()).bold().write(sheet.centred(0, 0), "PHỤ LỤC");
        sheet.writeBalanced(sheet.letters(sizes.subject()).bold(), sheet.centred(0, 0), annex.title());
        if (!annex.reference().isEmpty()) {
            sheet.writeBalanced(sheet.letters(sizes.subject()).italic(), sheet.centred(0, 0), annex.reference());
        }
        sheet.letters(sizes.subject()).write(sheet.centred(0, 12), sheet.rules().titleDashes());
        new PaperTable(sheet).write(annex.table());
    }
}
