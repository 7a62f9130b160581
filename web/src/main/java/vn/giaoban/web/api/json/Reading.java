package vn.giaoban.web.api.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.wording.Wording;

/**
 * Reads one record out of JSON and remembers every mistake with its place, so that the sender learns all of them at once.
 * Members that the record does not know are passed over: what was read by GET may be sent back whole by PUT.
 */
public final class Reading {

    private final List<Violation> mistakes = new ArrayList<>();

    private Reading() {}

    /**
     * The record that the JSON describes.
     *
     * @throws Misread with every mistake and its place
     */
    public static <T extends Record> T record(Class<T> type, JsonValue json) {
        Reading reading = new Reading();
        Object read = reading.value(type, json, "");
        if (read == null && reading.mistakes.isEmpty()) {
            reading.mistake("", "json.empty");
        }
        if (!reading.mistakes.isEmpty()) {
            throw new Misread(reading.mistakes);
        }
        return type.cast(read);
    }

    private Object value(Type type, JsonValue json, String place) {
        if (json == null || json.getValueType() == JsonValue.ValueType.NULL) {
            return none(type);
        }
        if (type instanceof ParameterizedType generic) {
            return many(generic, json, place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return json instanceof JsonObject object ? composed(plain, object, place) : mistake(place, "json.object");
        }
        if (JsonValue.class.isAssignableFrom(plain)) {
            return plain.isInstance(json) ? json : mistake(place, "json.type");
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return truth(json, place);
        }
        if (plain.isEnum()) {
            return constant(plain, json, place);
        }
        return Number.class.isAssignableFrom(plain) || plain.isPrimitive()
                ? number(plain, json, place)
                : text(plain, json, place);
    }

    private static Object none(Type type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private Object composed(Class<?> type, JsonObject object, String place) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] members = new Object[components.length];
        int before = mistakes.size();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            String at = place.isEmpty() ? name : place + "." + name;
            members[i] = value(components[i].getGenericType(), object.get(name), at);
        }
        return mistakes.size() == before ? made(type, components, members, place) : null;
    }

    private Object made(Class<?> type, RecordComponent[] components, Object[] members, String place) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(members);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            return mistake(place, "json.value");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private Object many(ParameterizedType type, JsonValue json, String place) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            if (!(json instanceof JsonObject object)) {
                return mistake(place, "json.object");
            }
            Map<String, Object> map = new LinkedHashMap<>();
            object.forEach(
                    (key, member) -> map.put(key, value(type.getActualTypeArguments()[1], member, place + "." + key)));
            return map;
        }
        if (!(json instanceof JsonArray array)) {
            return mistake(place, "json.list");
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object item = value(type.getActualTypeArguments()[0], array.get(i), place + "[" + i + "]");
            if (array.get(i).getValueType() == JsonValue.ValueType.NULL) {
                mistake(place + "[" + i + "]", "json.null");
            }
            items.add(item);
        }
        return Set.class.isAssignableFrom(raw) ? new LinkedHashSet<>(items) : items;
    }

    private Object truth(JsonValue json, String place) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> mistake(place, "json.truth");
        };
    }

    private Object constant(Class<?> type, JsonValue json, String place) {
        Object[] constants = type.getEnumConstants();
        if (json instanceof JsonString text) {
            for (Object constant : constants) {
                if (Names.of((Enum<?>) constant).equals(text.getString())) {
                    return constant;
                }
            }
        }
        String known = Arrays.stream(constants).map(c -> Names.of((Enum<?>) c)).collect(Collectors.joining(", "));
        return mistake(place, "json.constant", known);
    }

    private Object number(Class<?> type, JsonValue json, String place) {
        if (!(json instanceof JsonNumber number)) {
            return mistake(place, "json.number");
        }
        try {
            if (type == int.class || type == Integer.class) {
                return number.intValueExact();
            }
            if (type == long.class || type == Long.class) {
                return number.longValueExact();
            }
        } catch (ArithmeticException e) {
            return mistake(place, "json.integer");
        }
        BigDecimal exact = number.bigDecimalValue();
        return type == BigDecimal.class ? exact : (Object) exact.doubleValue();
    }

    private Object text(Class<?> type, JsonValue json, String place) {
        if (!(json instanceof JsonString string)) {
            return mistake(place, "json.text");
        }
        String text = string.getString();
        if (type == LocalTime.class) {
            return time(LocalTime::parse, text, place, "json.hour");
        }
        if (type == LocalDate.class) {
            return time(LocalDate::parse, text, place, "json.day");
        }
        if (type == LocalDateTime.class) {
            return time(LocalDateTime::parse, text, place, "json.time");
        }
        if (type == OffsetDateTime.class) {
            return time(OffsetDateTime::parse, text, place, "json.instant");
        }
        if (type == String.class || type == Object.class) {
            return text.indexOf('\0') < 0 ? text : mistake(place, "json.control");
        }
        throw new IllegalStateException("No rule to read " + type + " at " + place);
    }

    private Object time(Function<String, Object> parse, String text, String place, String reason) {
        try {
            return parse.apply(text);
        } catch (DateTimeParseException e) {
            return mistake(place, reason);
        }
    }

    private Object mistake(String place, String reason, Object... named) {
        mistakes.add(new Violation(place, Wording.say(reason, named)));
        return null;
    }
}
