package vn.giaoban.web.notification;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.notification.Notifications;

/** The bell above every page: how much the caller has not read yet. */
@Named
@RequestScoped
public class Bell {

    @EJB
    Notifications notifications;

    @Inject
    Caller caller;

    private Long unread;

    /** Something was read meanwhile. */
    void count() {
        unread = null;
    }

    public long getUnread() {
        if (unread == null) {
            unread = caller.find().isPresent() ? notifications.count(true) : 0;
        }
        return unread;
    }
}
