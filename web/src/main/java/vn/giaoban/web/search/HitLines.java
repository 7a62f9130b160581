package vn.giaoban.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.SearchResult.Fragment;
import vn.giaoban.archive.search.SearchResult.Hit;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.task.TaskView;
import vn.giaoban.meetings.task.Tasks;
import vn.giaoban.web.shell.Reply;

/**
 * The lines of a hit on the screen. A clause is shown by its place and its first words (all clauses of a conference bear the
 * same subject in the index), a task by its content with deadline and state, because the words may have been found there.
 */
@Named
@RequestScoped
public class HitLines {

    /** Characters of a clause that make its title. */
    private static final int BEGINNING = 150;

    @EJB
    Conclusions conclusions;

    @EJB
    Tasks tasks;

    @Inject
    Reply reply;

    private final Map<Long, Optional<ClauseView>> clauses = new HashMap<>();
    private final Map<Long, Optional<TaskView>> found = new HashMap<>();

    /** What stands before the title: the place of a clause in its conclusion; empty for all others. */
    public String place(Hit hit) {
        return clause(hit)
                .map(clause -> reply.words("search.clause", clause.ordinal()))
                .orElse("");
    }

    /** The title without markup. */
    public String title(Hit hit) {
        return clause(hit).map(ClauseView::text).map(HitLines::beginning).orElse(hit.subject());
    }

    /** The title with the words found marked, where the text found is the whole title; {@code null} otherwise. */
    public String marked(Hit hit) {
        return titled(hit).map(Fragment::html).orElse(null);
    }

    /** The fragments that the title does not already show. */
    public List<Fragment> fragments(Hit hit) {
        Optional<Fragment> shown = titled(hit);
        return hit.fragments().stream()
                .filter(fragment -> !shown.equals(Optional.of(fragment)))
                .toList();
    }

    /** The conference of a clause; {@code null} for all others. */
    public String conference(Hit hit) {
        return clause(hit).map(clause -> hit.subject()).orElse(null);
    }

    /** The task that was found; {@code null} where the hit is none, or is gone since the index was written. */
    public TaskView task(Hit hit) {
        return hit.type() == EntryType.TASK
                ? found.computeIfAbsent(hit.id(), id -> unlessGone(() -> tasks.get(id)))
                        .orElse(null)
                : null;
    }

    private Optional<ClauseView> clause(Hit hit) {
        return hit.type() == EntryType.CLAUSE
                ? clauses.computeIfAbsent(hit.id(), id -> unlessGone(() -> conclusions.clause(id)))
                : Optional.empty();
    }

    private Optional<Fragment> titled(Hit hit) {
        String title = title(hit);
        return hit.fragments().stream()
                .filter(fragment -> fragment.text().equals(title))
                .findFirst();
    }

    private static <T> Optional<T> unlessGone(Supplier<T> boundary) {
        try {
            return Optional.of(boundary.get());
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private static String beginning(String text) {
        if (text.length() <= BEGINNING) {
            return text;
        }
        int blank = text.lastIndexOf(' ', BEGINNING);
        return text.substring(0, blank > 0 ? blank : BEGINNING) + "…";
    }
}
