package vn.giaoban.web.api.json;

import java.util.List;

/** What was sent is JSON of another shape than promised, or no JSON at all. */
public class Misread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public Misread(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public Misread(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
