package vn.giaoban.web.api.json;

import java.util.Locale;

/** Constants are {@code DONE_IN_TIME} in the house and {@code doneInTime} on the wire. */
public final class Names {

    private Names() {}

    /** The constant's name on the wire. */
    public static String of(Enum<?> constant) {
        String[] words = constant.name().split("_", -1);
        StringBuilder name = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
