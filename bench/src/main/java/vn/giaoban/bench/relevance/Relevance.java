package vn.giaoban.bench.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.IndexGeneration;
import vn.giaoban.archive.search.Permitted;
import vn.giaoban.archive.search.SearchEngine;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.archive.search.restoration.SyllableModel;
import vn.giaoban.bench.Table;
import vn.giaoban.proof.search.Engine;

/** Asks every question of a labelled set of every engine, in every typing. */
public final class Relevance {

    static final long EVERYONE = 1;

    private static final int TEN = 10;
    private static final int PORTION = 500;

    private final LabelledSet set;
    private final LabelledSet.Subject subject;
    private final SyllableModel marks = new SyllableModel();
    /** What the first engine answered, by typing and question. */
    private final Map<String, List<Long>> first = new HashMap<>();

    private final Table table;

    private Relevance(LabelledSet set, LabelledSet.Subject subject) {
        this.set = set;
        this.subject = subject;
        this.table = new Table(
                "Relevance, subject = " + subject.name().toLowerCase(Locale.ROOT),
                """
                %d articles, %d questions. R@k is the share of questions with at least one right article among the first k; MRR \
                the mean of 1/rank, 0 where none is among the first ten. The marks are put back by a model learnt from the same \
                articles. "same" = questions whose first ten hits are the same, in the same order, as on the first engine.""".formatted(set.articles().size(), set.questions().size()),
                List.of("engine", "typed", "R@1", "R@10", "MRR", "gate R@1 / R@10", "met", "same"));
    }

    /** The table of a set whose articles are archived under this subject. */
    public static Table of(LabelledSet set, LabelledSet.Subject subject) {
        return new Relevance(set, subject).measure();
    }

    private Table measure() {
        List<Entry> entries = set.entries(subject);
        entries.forEach(entry -> entry.pages().forEach(marks::learn));
        for (Engine kind : Engine.values()) {
            try (SearchEngine engine = new SearchEngine(kind.empty())) {
                IndexGeneration generation = engine.open(1);
                for (int i = 0; i < entries.size(); i += PORTION) {
                    generation.index(entries.subList(i, Math.min(entries.size(), i + PORTION)));
                }
                generation.refresh();
                for (Typing typing : Typing.values()) {
                    ask(kind, generation, typing);
                }
                generation.drop();
            }
        }
        return table;
    }

    private void ask(Engine kind, IndexGeneration generation, Typing typing) {
        int one = 0;
        int ten = 0;
        int same = 0;
        double reciprocal = 0;
        for (LabelledSet.Question question : set.questions()) {
            List<Long> found = found(generation, typing.of(question.text()));
            int rank = rank(found, question);
            one += rank == 1 ? 1 : 0;
            ten += rank > 0 ? 1 : 0;
            reciprocal += rank > 0 ? 1.0 / rank : 0;
            same += found.equals(first.computeIfAbsent(typing + question.text(), key -> found)) ? 1 : 0;
        }
        double all = set.questions().size();
        boolean met = one / all >= typing.leastFirst() && ten / all >= typing.leastTen();
        table.add(
                kind.name(),
                typing.words(),
                figure(one / all),
                figure(ten / all),
                figure(reciprocal / all),
                figure(typing.leastFirst()) + " / " + figure(typing.leastTen()),
                met ? "yes" : "no",
                same + " of " + set.questions().size());
    }

    private List<Long> found(IndexGeneration generation, String typed) {
        List<Long> ids = new ArrayList<>();
        for (Hit hit : generation
                .search(SearchRequest.of(typed).page(0, TEN), Permitted.to(EVERYONE), marks::restore)
                .hits()) {
            ids.add(hit.id());
        }
        return ids;
    }

    private static int rank(List<Long> found, LabelledSet.Question question) {
        for (int i = 0; i < found.size(); i++) {
            if (question.answers().contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
