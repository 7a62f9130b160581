package vn.giaoban.meetings.conclusion.drafting;

import java.time.LocalDate;
import java.util.List;

/**
 * What the text of a conference that has taken place says about it. Every field may be missing; none is invented.
 *
 * @param title the conference's name, or null
 * @param kind its kind
 * @param date the (first) day it was held, or null
 * @param place where, or null
 * @param period what it looked back on and ahead to
 * @param chair who chaired, or null where no name is written
 * @param bodies the bodies named as taking part or given work, each once, where first named
 * @param clauses the conclusion
 */
public record ConferenceDraft(
        String title,
        ConferenceKind kind,
        LocalDate date,
        String place,
        Periods period,
        Chair chair,
        List<NamedBody> bodies,
        List<ClauseDraft> clauses) {

    public ConferenceDraft {
        bodies = List.copyOf(bodies);
        clauses = List.copyOf(clauses);
    }

    /**
     * The periods a conference is about, written {@code 2024}, {@code 2024-H1}, {@code 2024-Q1}, {@code 2024-06}, {@code
     * 2024-W12}.
     *
     * @param reviewed the period looked back on, or null
     * @param ahead the period planned, or null
     */
    public record Periods(String reviewed, String ahead) {}

    /**
     * Who chaired.
     *
     * @param name the person's name
     * @param posts the posts as written, in order
     */
    public record Chair(String name, List<String> posts) {

        public Chair {
            posts = List.copyOf(posts);
        }
    }

    /**
     * A body named in the text.
     *
     * @param name as written; a plural such as "các Ban xây dựng Đảng" stays one
     * @param code the known body, or null
     * @param span where it is first named
     */
    public record NamedBody(String name, String code, Span span) {}
}
