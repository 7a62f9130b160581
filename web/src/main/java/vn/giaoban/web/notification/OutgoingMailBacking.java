package vn.giaoban.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.notification.MailLog;
import vn.giaoban.archive.notification.MailView;
import vn.giaoban.archive.notification.OwnMail;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** How the mail of the house fares, as its administrator sees it; what got stuck he has sent again. */
@Named
@ViewScoped
public class OutgoingMailBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    MailLog log;

    @EJB
    OwnMail mail;

    @Inject
    Reply reply;

    private boolean stuckOnly;
    private Rows<MailView> rows;

    @PostConstruct
    void open() {
        stuckOnly = Boolean.parseBoolean(Faces.getRequestParameter("stuck"));
        rows = new Rows<>((first, size) -> log.page(stuckOnly, first, size), () -> log.count(stuckOnly));
    }

    public void sendAgain(long id) {
        reply.attempt(() -> log.sendAgain(id), "say.mail.again");
    }

    /** Whether the house sends mail at all. */
    public boolean isOn() {
        return mail.isOn();
    }

    public long getAll() {
        return log.count(false);
    }

    public long getStuck() {
        return log.count(true);
    }

    public boolean isStuckOnly() {
        return stuckOnly;
    }

    public Rows<MailView> getRows() {
        return rows;
    }
}
