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

    String reason() {
        return reason;
    }

    List<String> named() {
        return named;
    }
}
