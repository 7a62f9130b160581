package vn.giaoban.proof.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giaoban.proof.mainjob.Api;

/** Rows as another system writes them. */
public final class ForeignRows {

    private static final List<String> KINDS = List.of("KH", "báo cáo", "TB", "Nghị quyết");
    private static final List<String> ISSUERS = List.of("HU", "VPHU", "Ban Tổ chức Huyện ủy", "BAN DAN VAN HUYEN UY");

    private ForeignRows() {}

    /** A sound row; its subject holds the word, and the word with the number. */
    public static ObjectNode sound(String word, int n) {
        return Api.json()
                .put("externalId", word + "-" + n)
                .put("kind", KINDS.get(n % KINDS.size()))
                .put("number", (n + 1) + "-KH/XX")
                .put("issuedOn", "20" + (10 + n % 13) + "-0" + (1 + n % 9) + "-15")
                .put("issuer", ISSUERS.get(n % ISSUERS.size()))
                .put("subject", "Văn bản " + word + " thứ " + word + n)
                .put("text", "Trang một của " + word + n + ".\fTrang hai: rà soát quy hoạch cán bộ.")
                .put("circulation", "all");
    }

    /** Sound rows, one a line. */
    public static byte[] sound(String word, int from, int to) {
        return lines(IntStream.range(from, to)
                .mapToObj(n -> sound(word, n).toString())
                .toList());
    }

    static byte[] lines(List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }
}
