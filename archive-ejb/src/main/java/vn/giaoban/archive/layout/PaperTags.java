package vn.giaoban.archive.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The words of a paper by the tags that a Word template names them with: <code>{{so_ky_hieu}}</code>; what there may be
 * several of stands between <code>{{?trich_yeu}}</code> and <code>{{/trich_yeu}}</code>; the row of a table below one with
 * <code>{{hang}}</code> is repeated with <code>[tt]</code>, <code>[c1]</code>, <code>[c2]</code> …
 */
final class PaperTags {

    private static final String LINE = "dong";
    private static final String ROWS = "hang";

    private PaperTags() {}

    /** What a template may name. */
    static Set<String> known() {
        Set<String> names = new TreeSet<>();
        collect(of(sample()), names);
        return names;
    }

    private static void collect(Map<String, Object> words, Set<String> names) {
        words.forEach((name, value) -> {
            names.add(name);
            if (value instanceof List<?> list) {
                for (Object item : list) {
                    @SuppressWarnings("unchecked") // made below, of nothing else
                    Map<String, Object> inner = (Map<String, Object>) item;
                    collect(inner, names);
                }
            }
        });
    }

    /** Words of every kind, to try a template with. */
    static PaperWords sample() {
        PaperWords.Rows rows = new PaperWords.Rows(List.of("TT"), List.of(), List.of(List.of("1", "a", "b")));
        PaperWords.Signer signer = new PaperWords.Signer("a", "b", "c");
        return new PaperWords(
                new PaperWords.Head(List.of("a"), List.of("b"), "c", "d", "e", "f"),
                "a",
                List.of("a"),
                List.of("a"),
                List.of("a"),
                List.of(new PaperWords.Part("a", List.of(new PaperWords.Item("1", "a:", "b", List.of("c"))), rows)),
                "a",
                signer,
                signer,
                List.of("a"),
                new PaperWords.AnnexPages("a", "b", rows, false));
    }

    static Map<String, Object> of(PaperWords words) {
        Map<String, Object> tags = new HashMap<>();
        PaperWords.Head head = words.head();
        tags.put("cap_tren", lines(head.superior()));
        tags.put("co_quan", lines(head.issuer()));
        tags.put("so_ky_hieu", head.number());
        tags.put("ve_viec", head.letterSubject());
        tags.put("du_thao", optional(head.mark()));
        tags.put("noi_ngay", head.placeAndDate());
        tags.put("loai", words.kind() == null ? "" : words.kind());
        tags.put("trich_yeu", lines(words.subject()));
        tags.put("kinh_gui", lines(words.addressees()));
        tags.put("mo_dau", lines(words.opening()));
        tags.put("phan", each(words.parts(), PaperTags::part));
        tags.put("ket_thuc", words.closing() == null ? "" : words.closing());
        signer(words.left(), "_trai", tags);
        signer(words.right(), "", tags);
        tags.put("noi_nhan", lines(words.recipients()));
        PaperWords.AnnexPages annex = words.annex();
        tags.put("phu_luc", annex != null);
        tags.put("ten_phu_luc", annex == null ? "" : annex.title());
        tags.put("kem_theo", annex == null ? "" : annex.reference());
        tags.put(ROWS, annex == null ? List.of() : rows(annex.table()));
        return tags;
    }

    private static Map<String, Object> part(PaperWords.Part part) {
        return Map.of(
                "tieu_de",
                part.heading(),
                "muc",
                each(part.items(), PaperTags::item),
                ROWS,
                part.table() == null ? List.of() : rows(part.table()));
    }

    private static Map<String, Object> item(PaperWords.Item item) {
        return Map.of(
                "so", item.number(), "dau_muc", item.lead(), "noi_dung", item.text(), "doan", lines(item.below()));
    }

    private static void signer(PaperWords.Signer signer, String side, Map<String, Object> tags) {
        tags.put("quyen_han" + side, signer == null ? List.of() : optional(signer.authority()));
        tags.put("chuc_vu" + side, signer == null ? "" : signer.position());
        tags.put("ho_ten" + side, signer == null ? "" : signer.name());
    }

    private static List<Map<String, Object>> rows(PaperWords.Rows rows) {
        return each(rows.cells(), PaperTags::row);
    }

    private static Map<String, Object> row(List<String> cells) {
        Map<String, Object> row = new HashMap<>();
        row.put("tt", cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            row.put("c" + i, cells.get(i));
        }
        return row;
    }

    private static List<Map<String, Object>> lines(List<String> lines) {
        return each(lines, line -> Map.of(LINE, line));
    }

    /** A line that is not there where there is nothing to say. */
    private static List<Map<String, Object>> optional(String line) {
        return line.isEmpty() ? List.of() : lines(List.of(line));
    }

    private static <T> List<Map<String, Object>> each(List<T> things, Function<T, Map<String, Object>> words) {
        return things.stream().map(words).toList();
    }
}
