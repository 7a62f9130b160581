package vn.giaoban.web.api.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giaoban.web.api.wording.Wording;

/** Constants are {@code DONE_IN_TIME} in the house and {@code doneInTime} on the wire. */
public final class Names {

    private Names() {}

    /**
     * The constant of a name on the wire.
     *
     * @param field where the name stands
     * @throws Misread when there is none
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String name, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new Misread(field, Wording.say("json.constant", known(type))));
    }

    private static String known(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).collect(Collectors.joining(", "));
    }

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
