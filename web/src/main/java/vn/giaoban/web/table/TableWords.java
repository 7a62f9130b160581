package vn.giaoban.web.table;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.giaoban.archive.table.Table.Column;
import vn.giaoban.web.reason.Reasons;

/** The words of tables that leave the house: always Vietnamese, whatever language the screen speaks. */
public final class TableWords {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final ResourceBundle WORDS = Reasons.bundle("vn.giaoban.web.messages", VIETNAMESE);

    private TableWords() {}

    /** A sentence of the screens' bundle. */
    public static String say(String key) {
        return WORDS.getString(key);
    }

    /**
     * A column whose head is a sentence of the bundle.
     *
     * @param share its width in hundredths of the table
     */
    public static Column column(String key, int share) {
        return new Column(say(key), share);
    }
}
