package vn.giaoban.meetings.conclusion.drafting;

import java.util.List;

/**
 * A body the office knows, as data of the day of the conference: bodies are renamed and merged, so no name of one is part
 * of the reading rules.
 *
 * @param code the body's code, such as it stands in the register of bodies
 * @param names every way it may be written: full name, short name, abbreviation
 */
public record KnownBody(String code, List<String> names) {

    public KnownBody {
        names = List.copyOf(names);
    }

    public KnownBody(String code, String... names) {
        this(code, List.of(names));
    }
}
