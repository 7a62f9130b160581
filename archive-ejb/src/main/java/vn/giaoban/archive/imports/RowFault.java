package vn.giaoban.archive.imports;

import java.util.Arrays;
import java.util.List;

/** Why one row is not taken in. It is no refusal: the rows before and behind it are not concerned. */
final class RowFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<String> named;

    /**
     * @param reason key of the reason in the bundles
     * @param named what the reason names
     */
    RowFault(String reason, Object... named) {
        super(reason, null, false, false);
        this.reason = reason;
        this.named = Arrays.stream(named).map(String::valueOf).toList();
    }

    /** The same as whoever wrote a list understands it: by the headings of its columns, with its days. */
    RowFault ofList() {
        return switch (reason) {
            case "import.missing" -> new RowFault(reason, Column.headingOf(named.get(0)));
            case "import.tooLong" -> new RowFault(reason, Column.headingOf(named.get(0)), named.get(1));
            case "import.day" -> new RowFault("import.list.day", named.get(0));
            case "import.circulation" -> new RowFault("import.list.circulation");
            default -> this;
        };
    }

    String reason() {
        return reason;
    }

    List<String> named() {
        return named;
    }
}
