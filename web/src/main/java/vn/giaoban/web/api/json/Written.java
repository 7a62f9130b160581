package vn.giaoban.web.api.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Values as JSON: members in the order in which a record names them, dates in ISO 8601, constants in camel case. What is
 * {@code null} is left out, except where the shape promises {@code null}: there the component is {@link JsonbNillable}.
 */
public final class Written {

    private Written() {}

    /** The value as JSON. Understands records, collections, maps, optionals, constants, numbers, truth values and text. */
    public static JsonValue of(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Optional<?> maybe) {
            return of(maybe.orElse(null));
        }
        if (value instanceof Record composed) {
            return record(composed);
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = Json.createObjectBuilder();
            map.forEach((key, member) -> object.add(text(key), of(member)));
            return object.build();
        }
        if (value instanceof Collection<?> many) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            many.forEach(item -> array.add(of(item)));
            return array.build();
        }
        return plain(value);
    }

    private static JsonValue plain(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        return Json.createValue(text(value));
    }

    private static String text(Object value) {
        if (value instanceof OffsetDateTime moment) {
            // Its own text leaves out seconds that are none, which RFC 3339 does not allow.
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return value instanceof Enum<?> constant ? Names.of(constant) : value.toString();
    }

    private static JsonValue record(Record composed) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (RecordComponent component : composed.getClass().getRecordComponents()) {
            JsonValue member = of(member(composed, component));
            if (member != JsonValue.NULL || component.getAccessor().isAnnotationPresent(JsonbNillable.class)) {
                object.add(component.getName(), member);
            }
        }
        return object.build();
    }

    private static Object member(Record composed, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(composed);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
