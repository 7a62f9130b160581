package vn.giaoban.meetings.conclusion.drafting;

/**
 * A body, or bodies, named somewhere in a passage.
 *
 * @param code of the known body, or null
 * @param kind how it is named
 * @param from index in the passage where the name begins
 * @param to index after it
 */
record Mention(String code, Kind kind, int from, int to) {

    enum Kind {
        /** One body by its name. */
        BODY,
        /** Several at once: "các Ban", "các cơ quan, đơn vị". */
        COLLECTIVE,
        /** Part of a person's post, as in "Trưởng Ban …": names a person, not a body. */
        POST
    }

    boolean isBody() {
        return kind == Kind.BODY;
    }

    boolean isCollective() {
        return kind == Kind.COLLECTIVE;
    }

    boolean isPost() {
        return kind == Kind.POST;
    }

    BodyName in(Passage passage) {
        return new BodyName(passage.slice(from, to).text(), code);
    }
}
