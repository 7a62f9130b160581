package vn.giaoban.web.reason;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.WrittenDate;

/** The words for refusals, for the screens and for the REST interface alike. */
public final class Reasons {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BUNDLE = "vn.giaoban.web.reason.reasons";

    private Reasons() {}

    /**
     * The reason of a refusal. One without words is said by its key, which is better than nothing.
     *
     * @param locale English, or Vietnamese for all others
     */
    public static String say(Refusal refusal, Locale locale) {
        return say(refusal.key(), locale, refusal.arguments());
    }

    /** A reason by its key. */
    public static String say(String key, Locale locale, Object... named) {
        Locale spoken = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
        ResourceBundle words = bundle(BUNDLE, spoken);
        return words.containsKey(key) ? format(words.getString(key), named) : key;
    }

    /** A sentence with its places filled; days are written 19/03/2024, whole numbers without separators. */
    public static String format(String sentence, Object... named) {
        Object[] written = Arrays.stream(named).map(Reasons::written).toArray();
        return new MessageFormat(sentence, VIETNAMESE).format(written);
    }

    private static Object written(Object named) {
        if (named instanceof LocalDate day) {
            return WrittenDate.of(day);
        }
        return named instanceof Long || named instanceof Integer ? named.toString() : named;
    }

    /** A bundle of exactly this language, never that of the machine. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                Reasons.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
