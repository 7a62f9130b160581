package vn.giaoban.proof.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;

/** Puts each of the sixty strings into every text field that the interface knows, and tells the pages that show them. */
final class StoredMarkup {

    private static final int TOGETHER = 5;

    private final List<String> pages = new ArrayList<>();
    private final Api clerk;
    private final Api officer;
    private final Api contact;

    StoredMarkup(Api clerk, Api officer, Api contact) {
        this.clerk = clerk;
        this.officer = officer;
        this.contact = contact;
    }

    /** The pages that show what was stored. */
    List<String> pages() {
        return List.copyOf(pages);
    }

    /** Five strings at a time, so that each of the sixty stands in every field of some document. */
    static List<String> bundles() {
        List<String> all = Markup.all();
        return IntStream.range(0, all.size() / TOGETHER)
                .mapToObj(i -> String.join(" · ", all.subList(i * TOGETHER, (i + 1) * TOGETHER)))
                .toList();
    }

    void documents(String word) {
        int number = 0;
        for (String bundle : bundles()) {
            ObjectNode metadata = Documents.metadata(word + " " + bundle, word + " " + bundle, "all");
            metadata.put("signer", cut(bundle, 200)).put("externalId", cut(number + bundle, 200));
            String name = cut(bundle.replace("\"", "%22").replaceAll("[\r\n]", ""), 200) + ".txt";
            String id = Documents.post(
                            clerk,
                            metadata,
                            name,
                            "text/html",
                            (word + " " + bundle).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .expect(201)
                    .madeId();
            pages.add("/document/" + id);
            number++;
        }
    }

    void conference() {
        ObjectNode wanted = json().put("kind", "briefing")
                .put("title", cut(bundles().get(0), 500))
                .put("series", cut(bundles().get(1), 200))
                .put("place", cut(bundles().get(2), 300))
                .put("secretary", cut(bundles().get(3), 200))
                .put("date", "2024-03-26");
        wanted.putObject("chair")
                .put("name", cut(bundles().get(4), 200))
                .putArray("posts")
                .add(cut(bundles().get(5), 200));
        wanted.putArray("summoned").add("VPHU").add("BTCHU");
        ArrayNode clauses = wanted.putArray("clauses");
        for (String markup : Markup.all()) {
            clauses.addObject()
                    .put("kind", "task")
                    .put("heading", markup)
                    .put("text", "Giao " + markup)
                    .put("collective", cut(markup, 300))
                    .putObject("lead")
                    .put("name", cut(markup, 200));
        }
        String id = officer.post("conferences", wanted).expect(201).madeId();
        long version = version(id);
        ObjectNode agenda = json().put("version", version);
        ObjectNode attendance = json();
        for (String markup : Markup.all()) {
            agenda.withArray("agenda").addObject().put("title", markup).put("presenter", markup);
            attendance
                    .withArray("attendance")
                    .addObject()
                    .put("person", markup)
                    .put("presence", "substitute")
                    .put("substitute", markup)
                    .put("note", cut(markup, 500));
        }
        officer.put("conferences/" + id + "/agenda", agenda).expect(200);
        officer.put("conferences/" + id + "/attendance", attendance.put("version", version(id)))
                .expect(200);
        tasks(id);
        String notice = officer.post("conferences/" + id + "/notice")
                .expect(201)
                .json()
                .get("id")
                .asText();
        change(notice);
        for (String tab : List.of("agenda", "people", "conclusion", "tasks", "documents")) {
            pages.add("/conference/" + id + "?tab=" + tab);
        }
        pages.add("/conferences");
        pages.add("/tasks");
        pages.add("/desk");
    }

    private void tasks(String conference) {
        var clauses =
                officer.get("conferences/" + conference).expect(200).json().get("clauses");
        for (int i = 0; i < bundles().size(); i++) {
            String bundle = bundles().get(i);
            ObjectNode task = json().put("content", bundle)
                    .put("lead", "BTCHU")
                    .put("deliverable", cut(bundle, 500))
                    .put("director", cut(bundle, 300))
                    .put("reporting", cut(bundle, 500))
                    .put("assignedOn", "2024-04-01");
            task.putObject("due").put("kind", "day").put("day", "2024-04-20");
            String id = officer.post("clauses/" + clauses.get(i).get("id").asText() + "/tasks", task)
                    .expect(201)
                    .madeId();
            contact.post("tasks/" + id + "/acceptance", json().put("note", bundle))
                    .expect(200);
            ObjectNode report = json().put("note", bundle);
            report.putArray("evidence").addObject().put("description", cut(bundle, 500));
            contact.post("tasks/" + id + "/completion", report).expect(200);
            pages.add("/task/" + id);
        }
    }

    private void change(String notice) {
        ObjectNode entry = officer.get("notices/" + notice).expect(200).json().deepCopy();
        entry.put("place", cut(bundles().get(0), 200)).put("closing", bundles().get(1));
        entry.put("signer", cut(bundles().get(2), 200));
        entry.putArray("subject").add(cut(bundles().get(3), 300));
        ArrayNode opening = entry.putArray("opening");
        bundles().subList(0, 10).forEach(opening::add);
        ArrayNode recipients = entry.putArray("recipients");
        Markup.all().subList(0, 25).forEach(markup -> recipients.add(cut(markup, 200)));
        officer.put("notices/" + notice, entry).expect(200);
    }

    private long version(String conference) {
        return officer.get("conferences/" + conference)
                .expect(200)
                .json()
                .get("version")
                .asLong();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static ObjectNode json() {
        return new ObjectMapper().createObjectNode();
    }
}
