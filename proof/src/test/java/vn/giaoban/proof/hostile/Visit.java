package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.proof.servers.MicroServer;

/** Somebody at a browser that does whatever it is told: keeps its cookie, reads forms, posts what it likes. */
final class Visit {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final Raw raw;
    private String cookie;

    Visit(URI server, String cookie) {
        this.raw = new Raw(server);
        this.cookie = cookie;
    }

    /** A visitor who has signed in. */
    static Visit signedIn(URI server, String user) {
        Visit visit = new Visit(server, null);
        visit.signIn(user, MicroServer.PASSWORD);
        if (visit.get("/account").status() != 200) {
            throw new IllegalStateException(user + " is not in");
        }
        return visit;
    }

    Raw.Answer signIn(String user, String password) {
        Raw.Answer page = get("/login");
        return post(
                "/login",
                Map.of(
                        form(page),
                        form(page),
                        form(page) + ":username",
                        user,
                        form(page) + ":password",
                        password,
                        form(page) + ":" + button(page),
                        "",
                        "jakarta.faces.ViewState",
                        viewState(page)));
    }

    private static String form(Raw.Answer page) {
        return first(page, "<form id=\"([^\"]+)\"");
    }

    private static String button(Raw.Answer page) {
        return first(page, "<button id=\"[^\":]+:([^\"]+)\"");
    }

    static String viewState(Raw.Answer page) {
        Matcher found = VIEW_STATE.matcher(page.text());
        return found.find() ? found.group(1) : "stateless";
    }

    private static String first(Raw.Answer page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.text());
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + page.text());
        }
        return found.group(1);
    }

    Raw.Answer get(String target) {
        return kept(raw.get(target, lines()));
    }

    Raw.Answer post(String target, Map<String, String> fields, String... headers) {
        byte[] body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(UTF_8);
        List<String> lines = new ArrayList<>(Arrays.asList(lines()));
        lines.add("Content-Type: application/x-www-form-urlencoded");
        lines.addAll(List.of(headers));
        return kept(raw.send("POST", target, body, lines.toArray(String[]::new)));
    }

    private Raw.Answer kept(Raw.Answer answer) {
        for (String set : answer.all("Set-Cookie")) {
            if (set.contains("GIAOBAN=")) {
                cookie = set.substring(0, set.indexOf(';'));
            }
        }
        return answer;
    }

    private String[] lines() {
        return cookie == null ? new String[0] : new String[] {"Cookie: " + cookie};
    }

    String cookie() {
        return cookie;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
