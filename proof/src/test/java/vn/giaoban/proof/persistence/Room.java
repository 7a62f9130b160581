package vn.giaoban.proof.persistence;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import vn.giaoban.archive.config.Settings;

/** The boundaries as one caller meets them in one transaction. */
final class Room {

    private final Map<Class<?>, Object> things = new HashMap<>();

    Room(Map<Class<?>, Object> given) {
        things.putAll(given);
    }

    /** A boundary, with all that it needs. */
    <T> T get(Class<T> type) {
        return type.cast(thing(type));
    }

    private Object thing(Class<?> type) {
        Object there = things.get(type);
        return there == null ? make(type) : there;
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object made = constructor.newInstance();
            things.put(type, made);
            for (Field field : type.getDeclaredFields()) {
                if (isInjected(field)) {
                    field.setAccessible(true);
                    field.set(made, thing(field.getType()));
                }
            }
            if (type == Settings.class) {
                set(made, "zone", "Asia/Ho_Chi_Minh");
                set(made, "uploadLimitMegabytes", 5);
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static void set(Object target, String name, Object value) throws ReflectiveOperationException {
        Field field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
    }

    /** Settings are values, not things: those that matter are set by hand. */
    private static boolean isInjected(Field field) {
        return field.getDeclaringClass() != Settings.class
                && (field.isAnnotationPresent(Inject.class)
                        || field.isAnnotationPresent(EJB.class)
                        || field.isAnnotationPresent(Resource.class)
                        || field.isAnnotationPresent(PersistenceContext.class));
    }
}
