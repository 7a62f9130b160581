package vn.giaoban.web.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.json.Names;
import vn.giaoban.web.api.wording.Wording;

/**
 * Reads what stands behind the question mark of an address. A value that cannot be read is a mistake with the name of its
 * parameter; the platform would answer it as a missing page, or take a mistyped truth value for false.
 */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
        Function<String, Object> reading = name == null ? null : reading(type, name);
        return reading == null ? null : new Reader<>(type, reading);
    }

    private static Function<String, Object> reading(Class<?> type, String name) {
        if (type == Day.class) {
            return text -> new Day(day(text, name));
        }
        if (type == Id.class) {
            return text -> Id.known(text).orElseThrow(() -> wrong(name, "id"));
        }
        if (type == Integer.class || type == int.class) {
            return text -> integer(text, name);
        }
        if (type == Boolean.class || type == boolean.class) {
            return text -> truth(text, name);
        }
        return type.isEnum() ? text -> constant(type, text, name) : null;
    }

    private static LocalDate day(String text, String name) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(name, "day");
        }
    }

    private static Integer integer(String text, String name) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw wrong(name, "integer");
        }
    }

    private static Boolean truth(String text, String name) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, "truth");
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The caller has looked: it is an enumeration.
    private static Object constant(Class<?> type, String text, String name) {
        return Names.constant((Class<? extends Enum>) type, text, name);
    }

    private static Misread wrong(String name, String mistake) {
        return new Misread(name, Wording.say("json." + mistake));
    }

    /** A parameter by the rule of its type; what is absent, or has an empty value, is absent. */
    private record Reader<T>(Class<T> type, Function<String, Object> reading) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // A primitive type has no cast of its own.
        public T fromString(String text) {
            return text == null || text.isEmpty() ? null : (T) reading.apply(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
