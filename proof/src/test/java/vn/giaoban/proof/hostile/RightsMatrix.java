package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.proof.mainjob.Api;

/** The documented table of who may do what, held against what a server really does. */
final class RightsMatrix {

    /** The accounts in the order of the table's columns. */
    static final List<String> ACCOUNTS =
            List.of("lanhdao", "chanhvanphong", "tonghop", "vanthu", "bantochuc", "luutru", "nghiencuu", "quantri");

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+((?:[+.] ){7}[+.])(?:\\s+(\\S.*))?");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)\\}");

    /** A line: what is asked, who may, and what is sent along. */
    record Line(String method, String path, String marks, String body) {

        boolean allows(int account) {
            return marks.charAt(account * 2) == '+';
        }

        boolean isPage() {
            return method.equals("PAGE");
        }

        /** As the published description names it. */
        String operation() {
            String plain = path.replaceAll("\\?.*", "")
                    .replace("{file}", "{fileId}")
                    .replace("{no-relation}", "{relationId}")
                    .replace("{other-document}", "{otherId}");
            return method + " "
                    + plain.replaceAll("\\{(?!id}|body}|fileId}|relationId}|otherId}|code}|kind})[^}]+\\}", "{id}");
        }
    }

    /** How a body is sent that is no JSON, by the word before it. */
    private static final Map<String, String> FORMS = Map.of(
            "text", "text/plain; charset=UTF-8",
            "rows", "application/x-ndjson",
            "file", "application/octet-stream",
            "word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Map<String, String> things;

    /** A table whose places are filled with the ids of things that exist. */
    RightsMatrix(Map<String, String> things) {
        this.things = things;
    }

    static List<Line> lines() {
        try (var in = RightsMatrix.class.getResourceAsStream("rights.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(RightsMatrix::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        Matcher parts = LINE.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalStateException("Not a line of the table: " + text);
        }
        return new Line(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
    }

    /** The operations that the table speaks of. */
    static Set<String> operations() {
        return lines().stream()
                .filter(line -> !line.isPage())
                .map(Line::operation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the interface does something else than the table says. */
    List<String> differences(Function<String, Api> as, Api anonymous) {
        List<String> differences = new ArrayList<>();
        for (Line line : lines()) {
            if (line.isPage()) {
                continue;
            }
            int unsigned = ask(anonymous, line).status();
            if (unsigned != 401) {
                differences.add("anonymous " + line + " → " + unsigned);
            }
            for (int account = 0; account < ACCOUNTS.size(); account++) {
                Api.Answer answer = ask(as.apply(ACCOUNTS.get(account)), line);
                boolean fits = line.allows(account)
                        ? Set.of(200, 201, 202, 204, 400, 409, 422).contains(answer.status())
                        : Set.of(403, 404).contains(answer.status());
                if (!fits) {
                    differences.add(ACCOUNTS.get(account) + " " + line + " → " + answer.status() + " " + answer.text());
                }
            }
        }
        return differences;
    }

    /** Where the pages do something else than the table says. */
    List<String> differences(Function<String, Visit> as, Visit anonymous) {
        List<String> differences = new ArrayList<>();
        for (Line line : lines()) {
            if (!line.isPage()) {
                continue;
            }
            Raw.Answer unsigned = anonymous.get(filled(line.path()));
            if (unsigned.status() != 303
                    || !unsigned.header("Location").orElse("").startsWith("/login?from=")) {
                differences.add("anonymous " + line + " → " + unsigned.status());
            }
            for (int account = 0; account < ACCOUNTS.size(); account++) {
                int status =
                        as.apply(ACCOUNTS.get(account)).get(filled(line.path())).status();
                if (status != (line.allows(account) ? 200 : 404)) {
                    differences.add(ACCOUNTS.get(account) + " " + line + " → " + status);
                }
            }
        }
        return differences;
    }

    private Api.Answer ask(Api user, Line line) {
        String path = filled(line.path()).substring(1);
        String body = line.body() == null ? null : filled(line.body());
        if (body == null) {
            return user.send(line.method(), path, BodyPublishers.noBody(), null);
        }
        String form = body.replaceFirst("(?s):.*", "");
        String type = FORMS.get(form);
        return user.send(
                line.method(),
                path,
                BodyPublishers.ofString(type == null ? body : body.substring(form.length() + 1)),
                type == null ? "application/json" : type);
    }

    private String filled(String text) {
        return PLACE.matcher(text).replaceAll(place -> {
            String thing = things.get(place.group(1));
            return Matcher.quoteReplacement(thing == null ? place.group() : thing);
        });
    }
}
