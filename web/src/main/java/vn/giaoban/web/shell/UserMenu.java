package vn.giaoban.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.account.OwnAccount;

/** What a user does from any page: speak the other language, keep the session, leave. */
@Named
@RequestScoped
public class UserMenu {

    @Inject
    Language language;

    @Inject
    OwnAccount own;

    /** Changes the language of the screens, now and at the next sign-in, and shows the same page in it. */
    public void changeLanguage() throws IOException {
        language.change();
        own.speak(language.getTag());
        Faces.refreshWithQueryString();
    }

    /** Ends the session, here and in the browser. */
    public void leave() throws ServletException, IOException {
        Faces.getRequest().logout();
        Faces.invalidateSession();
        Faces.getResponse().setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Faces.redirect("login");
    }
}
