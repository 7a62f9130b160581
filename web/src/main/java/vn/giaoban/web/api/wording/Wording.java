package vn.giaoban.web.api.wording;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.reason.Reasons;

/** What the interface says in words, always Vietnamese. */
public final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle OWN = Reasons.bundle("vn.giaoban.web.api.wording.problems", VIETNAMESE);

    private Wording() {}

    public static boolean has(String key) {
        return OWN.containsKey(key);
    }

    /** A sentence of the interface by its key. */
    public static String say(String key, Object... named) {
        return Reasons.format(OWN.getString(key), named);
    }

    /** The reason of a refusal. */
    public static String reason(Refusal refusal) {
        return Reasons.say(refusal, VIETNAMESE);
    }
}
