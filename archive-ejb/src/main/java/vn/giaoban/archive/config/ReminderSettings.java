package vn.giaoban.archive.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When reminders are due, in working days from a deadline; read as {@link Settings} are. */
@ApplicationScoped
public class ReminderSettings {

    @Inject
    @ConfigProperty(name = "giaoban.reminder.before")
    List<Integer> before;

    @Inject
    @ConfigProperty(name = "giaoban.reminder.after")
    List<Integer> after;

    @Inject
    @ConfigProperty(name = "giaoban.reminder.every")
    int every;

    @Inject
    @ConfigProperty(name = "giaoban.reminder.escalation")
    int escalation;

    /** How many working days before the deadline. */
    public List<Integer> before() {
        return List.copyOf(before);
    }

    /** How many working days after it. */
    public List<Integer> after() {
        return List.copyOf(after);
    }

    /** Every so many working days after the last of {@link #after()}; 0 = no more. */
    public int every() {
        return every;
    }

    /** After so many working days the head of the office is told. */
    public int escalation() {
        return escalation;
    }
}
