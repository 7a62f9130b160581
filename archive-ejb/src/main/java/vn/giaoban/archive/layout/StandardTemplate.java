package vn.giaoban.archive.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The Word template that an office begins with: the form of the rule set, with tags in the place of the words (see {@link
 * PaperTags}). Filled, it gives the paper as the writer would set it, but for the lengths of lines that depend on the words.
 */
final class StandardTemplate {

    private StandardTemplate() {}

    static byte[] write(PaperKind kind, LayoutRules rules) {
        Sheet sheet = new Sheet(rules);
        PaperWords words = words(kind);
        try (XWPFDocument document = sheet.document()) {
            new Heading(sheet).write(words.head());
            new PaperBody(sheet).write(words);
            new SignatureBlock(sheet).write(words);
            if (words.annex() != null) {
                tag(sheet, "{{?phu_luc}}");
                new AnnexTable(sheet).write(words.annex());
                tag(sheet, "{{/phu_luc}}");
            }
            return FrozenFile.of(document, false);
        } catch (IOException e) {
            throw new UncheckedIOException("A document kept in memory could not be written", e);
        }
    }

    private static void tag(Sheet sheet, String tag) {
        sheet.letters(sheet.rules().sizes().body()).write(sheet.centred(0, 0), tag);
    }

    private static PaperWords words(PaperKind kind) {
        return new PaperWords(
                new PaperWords.Head(
                        lines("cap_tren"),
                        lines("co_quan"),
                        kind.numbered() ? "{{so_ky_hieu}}" : "",
                        kind.letter() ? "{{ve_viec}}" : "",
                        kind.numbered() ? "{{?du_thao}}{{dong}}{{/du_thao}}" : "",
                        "{{noi_ngay}}"),
                kind.letter() ? null : "{{loai}}",
                lines("trich_yeu"),
                kind.letter() ? lines("kinh_gui") : List.of(),
                lines("mo_dau"),
                parts(kind),
                "{{ket_thuc}}",
                kind.countersigned() ? signer("_trai") : null,
                signer(""),
                lines("noi_nhan"),
                kind.annex().isEmpty()
                        ? null
                        : new PaperWords.AnnexPages(
                                "{{ten_phu_luc}}", "{{kem_theo}}", rows(kind.annex()), kind.wide()));
    }

    private static List<String> lines(String name) {
        return List.of("{{?" + name + "}}", "{{dong}}", "{{/" + name + "}}");
    }

    private static PaperWords.Signer signer(String side) {
        return new PaperWords.Signer(
                "{{?quyen_han%1$s}}{{dong}}{{/quyen_han%1$s}}".formatted(side),
                "{{chuc_vu" + side + "}}",
                "{{ho_ten" + side + "}}");
    }

    private static List<PaperWords.Part> parts(PaperKind kind) {
        List<PaperWords.Item> items = new ArrayList<>();
        items.add(line("{{?muc}}"));
        items.add(new PaperWords.Item("{{so}}", "{{dau_muc}}", "{{noi_dung}}", lines("doan")));
        items.add(line("{{/muc}}"));
        return List.of(
                new PaperWords.Part("{{?phan}}", List.of(), null),
                new PaperWords.Part("{{tieu_de}}", items, kind.table().isEmpty() ? null : rows(kind.table())),
                new PaperWords.Part("{{/phan}}", List.of(), null));
    }

    private static PaperWords.Item line(String text) {
        return new PaperWords.Item("", "", text, List.of());
    }

    private static PaperWords.Rows rows(List<OfficePaper.Column> columns) {
        List<String> heads = Stream.concat(
                        Stream.of("{{hang}}TT"), columns.stream().map(OfficePaper.Column::name))
                .toList();
        List<String> cells = Stream.concat(
                        Stream.of("[tt]"),
                        IntStream.rangeClosed(1, columns.size()).mapToObj(i -> "[c" + i + "]"))
                .toList();
        return new PaperWords.Rows(
                heads, columns.stream().map(OfficePaper.Column::share).toList(), List.of(cells));
    }
}
