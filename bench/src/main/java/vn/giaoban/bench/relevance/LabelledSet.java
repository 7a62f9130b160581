package vn.giaoban.bench.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryType;

/**
 * Articles of laws, and questions with the articles that answer them.
 *
 * @param articles in the order of the file; the id of an article is its place, from 1
 * @param questions those of which at least one answering article is there
 */
public record LabelledSet(List<Article> articles, List<Question> questions) {

    /** An article; its first line is its heading. */
    record Article(long id, String work, String number, String text) {

        String heading() {
            return text.split("\n", 2)[0].strip();
        }
    }

    /** A question as it was asked, and the ids of the articles that answer it. */
    record Question(String text, Set<Long> answers) {}

    /** What the subject line of an article is when it is archived. */
    public enum Subject {
        /** Its heading, which is also the first line of its text. */
        HEADING,
        /** The law it belongs to, and its number there. */
        WORK
    }

    /** Reads {@code law.json} and {@code questions.json} of a folder. */
    public static LabelledSet read(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        Map<String, Long> ids = new HashMap<>();
        for (JsonNode work : json.readTree(folder.resolve("law.json").toFile())) {
            String name = work.get("id").asText();
            for (JsonNode article : work.get("articles")) {
                String number = article.get("id").asText();
                long id = articles.size() + 1L;
                ids.put(name + "|" + number, id);
                articles.add(new Article(id, name, number, article.get("text").asText()));
            }
        }
        List<Question> questions = new ArrayList<>();
        for (JsonNode question : json.readTree(folder.resolve("questions.json").toFile())) {
            Set<Long> answers = new HashSet<>();
            for (JsonNode answer : question.get("relevant_articles")) {
                Long id = ids.get(answer.get("law_id").asText() + "|"
                        + answer.get("article_id").asText());
                if (id != null) {
                    answers.add(id);
                }
            }
            if (!answers.isEmpty()) {
                questions.add(new Question(question.get("text").asText(), answers));
            }
        }
        return new LabelledSet(articles, questions);
    }

    /** The articles as they stand in the archive. */
    List<Entry> entries(Subject subject) {
        return articles.stream()
                .map(article -> Entry.of(EntryType.DOCUMENT, article.id(), Relevance.EVERYONE)
                        .kind("L")
                        .subject(
                                subject == Subject.HEADING
                                        ? article.heading()
                                        : article.work() + ", Điều " + article.number())
                        .pages(List.of(article.text()))
                        .build())
                .toList();
    }
}
