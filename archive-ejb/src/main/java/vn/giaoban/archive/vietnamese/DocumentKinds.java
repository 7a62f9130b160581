package vn.giaoban.archive.vietnamese;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The kinds of document whose symbol stands in a number: the types of Quy định 399-QĐ/TW with the papers an office also
 * numbers, and the state kinds that Party documents cite.
 */
final class DocumentKinds {

    private static final Map<String, String> SYMBOL_BY_NAME = Map.ofEntries(
            Map.entry("nghi quyet", "NQ"),
            Map.entry("quyet dinh", "QĐ"),
            Map.entry("quy dinh", "QĐ"),
            Map.entry("chi thi", "CT"),
            Map.entry("ket luan", "KL"),
            Map.entry("quy che", "QC"),
            Map.entry("thong tri", "TT"),
            Map.entry("thong tu", "TT"),
            Map.entry("huong dan", "HD"),
            Map.entry("thong bao", "TB"),
            Map.entry("thong cao", "TC"),
            Map.entry("bao cao", "BC"),
            Map.entry("ke hoach", "KH"),
            Map.entry("quy hoach", "QH"),
            Map.entry("chuong trinh", "CTR"),
            Map.entry("de an", "ĐA"),
            Map.entry("phuong an", "PA"),
            Map.entry("du an", "DA"),
            Map.entry("to trinh", "TTR"),
            Map.entry("cong van", "CV"),
            Map.entry("bien ban", "BB"),
            Map.entry("giay moi", "GM"),
            Map.entry("lich cong tac", "LCT"),
            Map.entry("nghi dinh", "NĐ"));

    private static final Set<String> MORE_SYMBOLS =
            Set.of("CL", "BS", "CTHĐ", "QĐI", "TTLT", "NQLT", "PL", "LCT", "SL", "CĐ");

    private static final Map<String, String> CASED =
            Map.of("CTR", "CTr", "TTR", "TTr", "TTG", "TTg", "THU", "ThU", "QĐI", "QĐi");

    private static final Set<String> FOLDED_SYMBOLS = foldedSymbols();

    private DocumentKinds() {}

    /** Whether the letters, in any case and with or without marks, are a symbol in use. */
    static boolean isKnown(String letters) {
        return FOLDED_SYMBOLS.contains(Vietnamese.fold(letters));
    }

    /** The symbol of a kind named in words ("kết luận", "ket luan") at the start of a folded text, with the name's length. */
    static Optional<Named> named(String foldedText) {
        return SYMBOL_BY_NAME.entrySet().stream()
                .filter(e -> foldedText.startsWith(e.getKey() + " "))
                .map(e -> new Named(e.getValue(), e.getKey().length()))
                .findFirst();
    }

    /** The symbol in its usual mixed case: CTr, TTr, TTg; others stay in capitals. */
    static String cased(String upper) {
        return CASED.getOrDefault(upper, upper);
    }

    private static Set<String> foldedSymbols() {
        Set<String> folded = new TreeSet<>();
        SYMBOL_BY_NAME.values().forEach(s -> folded.add(Vietnamese.fold(s)));
        MORE_SYMBOLS.forEach(s -> folded.add(Vietnamese.fold(s)));
        return folded;
    }

    record Named(String symbol, int length) {}
}
