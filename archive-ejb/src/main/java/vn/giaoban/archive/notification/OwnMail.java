package vn.giaoban.archive.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.config.MailSettings;

/** What the caller wants to be told by mail. */
@Stateless
@PermitAll
public class OwnMail {

    @Inject
    MailWishes wishes;

    @Inject
    MailSettings settings;

    @Inject
    Caller caller;

    /** Whether the house sends mail at all; if not, what is told stands in the application alone. */
    public boolean isOn() {
        return settings.on();
    }

    /** The kinds that the caller does not want by mail. */
    public Set<NotificationKind> off() {
        return wishes.offFor(caller.account().accountId());
    }

    /** From now on the caller gets no mail of just these kinds. */
    public void switchOff(@NotNull Set<@NotNull NotificationKind> kinds) {
        wishes.switchOff(caller.account().accountId(), kinds);
    }
}
