package vn.giaoban.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.reason.Reasons;

/** The sign-in page. It keeps nothing between requests: the page makes no session before somebody has proved his name. */
@Named
@RequestScoped
public class LoginBacking {

    @Inject
    SecurityContext security;

    private String username;
    private String password;
    private String from;

    @PostConstruct
    void remember() {
        from = Faces.getRequestParameter("from");
    }

    /** Signs in and goes where the user wanted to go; otherwise says why not, without telling which half was wrong. */
    public void signIn() throws IOException {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(username, password)));
        password = null;
        if (status == AuthenticationStatus.SUCCESS) {
            go();
        } else if (status == AuthenticationStatus.SEND_CONTINUE) {
            Faces.responseComplete();
        } else {
            response.setStatus(HttpServletResponse.SC_OK);
            say(request.getAttribute(FormPart.REFUSAL));
        }
    }

    private void go() throws IOException {
        Faces.getExternalContext().redirect(Faces.getRequestContextPath() + ReturnAddress.of(from));
    }

    private static void say(Object reason) {
        String words = reason instanceof Refusal refusal
                ? Reasons.say(refusal, Faces.getLocale())
                : Reasons.say("signIn.wrong", Faces.getLocale());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** Somebody who is already in has no business on this page. */
    public void skipWhenSignedIn() throws IOException {
        if (security.getCallerPrincipal() != null) {
            go();
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
