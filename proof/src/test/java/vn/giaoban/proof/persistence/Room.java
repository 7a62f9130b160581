package vn.giaoban.proof.persistence;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.giaoban.archive.config.MailSettings;
import vn.giaoban.archive.config.ReminderSettings;
import vn.giaoban.archive.config.Settings;

/** The boundaries as one caller meets them in one transaction. */
final class Room {

    private static final List<String> OBSERVERS = List.of(
            "vn.giaoban.meetings.conclusion.ClauseBook",
            "vn.giaoban.meetings.task.TaskReaders",
            "vn.giaoban.meetings.docket.DocketBook",
            "vn.giaoban.meetings.reminder.TaskNews",
            "vn.giaoban.meetings.reminder.ConferenceNews",
            "vn.giaoban.meetings.invitation.GuestNews");

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
        if (type == Event.class) {
            return event();
        }
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
            if (type == MailSettings.class) {
                setMail(made);
            }
            if (type == ReminderSettings.class) {
                set(made, "before", List.of(7, 3, 1));
                set(made, "after", List.of(3, 7));
                set(made, "every", 7);
                set(made, "escalation", 5);
            }
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** Those who observe what becomes of a conference are told as the container would tell them. */
    private Object event() {
        return Proxy.newProxyInstance(
                Room.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, fire, told) -> {
                    for (String name : OBSERVERS) {
                        Class<?> type = Class.forName(name);
                        for (Method observer : type.getDeclaredMethods()) {
                            if (List.of(observer.getParameterTypes()).equals(List.of(told[0].getClass()))
                                    && observer.getName().equals("follow")) {
                                observer.setAccessible(true);
                                observer.invoke(thing(type), told);
                            }
                        }
                    }
                    return null;
                });
    }

    private static void setMail(Object settings) throws ReflectiveOperationException {
        set(settings, "host", Optional.of("127.0.0.1"));
        set(settings, "links", Optional.of("https://giaoban.dinhson.vn/"));
        set(settings, "digest", "07:00");
        set(settings, "tries", 3);
        set(settings, "pauseSeconds", 60);
    }

    private static void set(Object target, String name, Object value) throws ReflectiveOperationException {
        Field field = target.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(target, value);
    }

    /** Settings are values, not things: those that matter are set by hand. */
    private static boolean isInjected(Field field) {
        return !field.isAnnotationPresent(ConfigProperty.class)
                && (field.isAnnotationPresent(Inject.class)
                        || field.isAnnotationPresent(EJB.class)
                        || field.isAnnotationPresent(Resource.class)
                        || field.isAnnotationPresent(PersistenceContext.class));
    }
}
