package vn.giaoban.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.account.SignedIn;

/**
 * The language of the screens: Vietnamese unless the user chose English. The choice is kept in a cookie, so that the sign-in
 * page, which has no session, speaks it too. Only these two values are ever taken from a browser.
 */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "giaoban-language";

    private static final Map<String, Locale> SPOKEN = Map.of("vi", Locale.forLanguageTag("vi"), "en", Locale.ENGLISH);

    @Inject
    HttpServletRequest request;

    @Inject
    Caller caller;

    private Locale locale;

    @PostConstruct
    void read() {
        locale = chosen().or(() -> caller.find().map(SignedIn::locale))
                .map(SPOKEN::get)
                .orElse(SPOKEN.get("vi"));
    }

    private Optional<String> chosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    public Locale getLocale() {
        return locale;
    }

    public String getTag() {
        return locale.toLanguageTag();
    }

    /** Speaks the other language from the next page on. */
    public void change() {
        String other = "vi".equals(getTag()) ? "en" : "vi";
        Cookie cookie = new Cookie(COOKIE, other);
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 60 * 60);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        FacesContext faces = FacesContext.getCurrentInstance();
        ((HttpServletResponse) faces.getExternalContext().getResponse()).addCookie(cookie);
        locale = SPOKEN.get(other);
        faces.getViewRoot().setLocale(locale);
    }
}
