package vn.giaoban.web.opening;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.giaoban.archive.account.FirstStart;
import vn.giaoban.archive.account.FirstStart.FirstAdministrator;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.reason.Reasons;

/** The page behind the one-time link: whoever holds the link makes the first administrator. */
@Named
@RequestScoped
public class StartBacking {

    @EJB
    FirstStart firstStart;

    private String key;
    private String username;
    private String displayName;
    private String password;
    private String repeated;

    @PostConstruct
    void remember() {
        key = Faces.getRequestParameter("key");
    }

    /** Whether the link that led here is still good; otherwise the page says how to get another. */
    public boolean isGood() {
        return firstStart.isGood(key);
    }

    public void begin() throws IOException {
        if (!password.equals(repeated)) {
            say("password.notRepeated");
            return;
        }
        try {
            firstStart.begin(key, new FirstAdministrator(username, displayName, password));
            Faces.redirect("login?from=/opening");
        } catch (Refusal refusal) {
            Messages.addGlobalError("{0}", Reasons.say(refusal, Faces.getLocale()));
        }
    }

    private static void say(String reason) {
        Messages.addGlobalError("{0}", Reasons.say(reason, Faces.getLocale()));
    }

    public String getKey() {
        return key;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
