package vn.giaoban.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.account.OwnAccount;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.NotificationView;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.archive.notification.OwnMail;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** What the caller was told, and what of it he wants by mail. Its address says whether only the unread are shown. */
@Named
@ViewScoped
public class NotificationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Notifications notifications;

    @EJB
    OwnMail mail;

    @EJB
    OwnAccount own;

    @Inject
    Reply reply;

    @Inject
    Bell bell;

    private boolean unreadOnly;
    private Rows<NotificationView> rows;

    /** The kinds that come by mail as well. */
    private List<NotificationKind> mailed;

    @PostConstruct
    void open() {
        unreadOnly = Boolean.parseBoolean(Faces.getRequestParameter("unread"));
        rows = new Rows<>(
                (first, size) -> notifications.page(unreadOnly, first, size), () -> notifications.count(unreadOnly));
        mailed = new ArrayList<>(others(mail.off()));
    }

    /** Reads one and goes to the page it is about. */
    public void follow(long id) throws IOException {
        NotificationView read = reply.ask(() -> notifications.read(id), null);
        if (read != null) {
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + read.link());
        }
    }

    public void read(long id) {
        reply.attempt(() -> notifications.read(id), "say.notification.read");
        bell.count();
    }

    public void readAll() {
        reply.attempt(notifications::readAll, "say.notification.allRead");
        bell.count();
    }

    public void saveMail() {
        reply.attempt(() -> mail.switchOff(others(mailed)), "say.notification.mail");
    }

    private static Set<NotificationKind> others(Iterable<NotificationKind> kinds) {
        Set<NotificationKind> others = EnumSet.allOf(NotificationKind.class);
        kinds.forEach(others::remove);
        return others;
    }

    /** Whether the house sends mail at all. */
    public boolean isMailOn() {
        return mail.isOn();
    }

    /** Where the caller receives mail; null for nowhere. */
    public String getAddress() {
        return own.mailAddress().orElse(null);
    }

    public NotificationKind[] getKinds() {
        return NotificationKind.values();
    }

    public long getAll() {
        return notifications.count(false);
    }

    public boolean isUnreadOnly() {
        return unreadOnly;
    }

    public Rows<NotificationView> getRows() {
        return rows;
    }

    public List<NotificationKind> getMailed() {
        return mailed;
    }

    public void setMailed(List<NotificationKind> mailed) {
        this.mailed = mailed;
    }
}
