package vn.giaoban.web.draft;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Two people have changed the same thing: every field that only one of them touched is taken from that one; of a field that
 * both touched mine stays and is named, so that I can look at what the other wrote.
 *
 * @param merged mine with what only the other changed
 * @param both names of the fields that both changed, each to something else
 */
public record ThreeWay<T extends Record>(T merged, List<String> both) {

    public ThreeWay {
        both = List.copyOf(both);
    }

    /**
     * Merges.
     *
     * @param base what both have seen before they began
     * @param mine what I have typed
     * @param theirs what stands now
     */
    public static <T extends Record> ThreeWay<T> of(Class<T> type, T base, T mine, T theirs) {
        RecordComponent[] fields = type.getRecordComponents();
        Object[] merged = new Object[fields.length];
        List<String> both = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            Object before = field(base, fields[i]);
            Object own = field(mine, fields[i]);
            Object other = field(theirs, fields[i]);
            merged[i] = Objects.equals(own, before) ? other : own;
            if (!Objects.equals(own, before) && !Objects.equals(other, before) && !Objects.equals(own, other)) {
                both.add(fields[i].getName());
            }
        }
        return new ThreeWay<>(made(type, fields, merged), both);
    }

    private static Object field(Record of, RecordComponent field) {
        try {
            return field.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }

    private static <T extends Record> T made(Class<T> type, RecordComponent[] fields, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }
}
