package vn.giaoban.meetings.conference;

/**
 * What a conference is about, each written {@code 2024}, {@code 2024-H1}, {@code 2024-Q1}, {@code 2024-06} or {@code
 * 2024-W12}.
 *
 * @param reviewed the period looked back on, or null
 * @param ahead the period planned, or null
 */
public record Periods(String reviewed, String ahead) {

    static final Periods NONE = new Periods(null, null);
}
