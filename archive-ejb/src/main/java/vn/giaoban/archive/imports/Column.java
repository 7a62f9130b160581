package vn.giaoban.archive.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** A column of a list, known by its heading in Vietnamese, with marks or without, or by the member of a row that it fills. */
enum Column {
    EXTERNAL_ID("externalId", true, "Mã ngoài"),
    KIND("kind", true, "Loại", "Loại văn bản"),
    NUMBER("number", false, "Số ký hiệu", "Số và ký hiệu"),
    ISSUED_ON("issuedOn", true, "Ngày ban hành"),
    ISSUER("issuer", true, "Cơ quan ban hành"),
    SUBJECT("subject", true, "Trích yếu"),
    SIGNER("signer", false, "Người ký"),
    VALID_FROM("validFrom", false, "Hiệu lực từ"),
    VALID_TO("validTo", false, "Hiệu lực đến"),
    CIRCULATION("circulation", true, "Lưu hành"),
    FILES("files", false, "Tệp"),
    TEXT("text", false, "Toàn văn");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}]+");

    private final String member;
    private final boolean needed;
    private final String heading;
    private final String longer;

    Column(String member, boolean needed, String heading) {
        this(member, needed, heading, heading);
    }

    Column(String member, boolean needed, String heading, String longer) {
        this.member = member;
        this.needed = needed;
        this.heading = heading;
        this.longer = longer;
    }

    /** The column that a heading means. */
    static Optional<Column> of(String heading) {
        String wanted = bare(heading);
        return Arrays.stream(values())
                .filter(column -> Stream.of(column.member, column.heading, column.longer)
                        .anyMatch(known -> bare(known).equals(wanted)))
                .findFirst();
    }

    /** The heading of the column that fills a member of a row; the member itself where none does. */
    static String headingOf(String member) {
        return Arrays.stream(values())
                .filter(column -> column.member.equals(member))
                .map(Column::heading)
                .findFirst()
                .orElse(member);
    }

    String member() {
        return member;
    }

    /** Whether a list without it is no list of documents. */
    boolean isNeeded() {
        return needed;
    }

    String heading() {
        return heading;
    }

    private static String bare(String heading) {
        return BETWEEN_WORDS.matcher(Vietnamese.fold(heading)).replaceAll("");
    }
}
